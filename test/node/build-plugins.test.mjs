import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {litMinify} from '../../scripts/build/lit-minify.mjs';
import {BUDGET, overBudget} from '../../scripts/build/size-budget.mjs';

/** The code after the plugin, as a bundle of its own. */
async function minified(code) {
  const source = {name: 'source', resolveId: (id) => id, load: () => code};
  const bundle = await rollup({input: 'entry.js', plugins: [source, litMinify()], treeshake: false});
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code.trim();
}

describe('the template minifier', () => {
  it('drops the indentation of markup but keeps the spaces that show', async () => {
    const code = 'html`\n    <p>\n      <b>a</b>\n      <i>b</i> ${c}</p>\n  `;';
    assert.equal(await minified(code), 'html` <p> <b>a</b> <i>b</i> ${c}</p> `;');
  });

  it('leaves preformatted text alone', async () => {
    const code = 'html`<pre>\n  a\n  b</pre>`;';
    assert.equal(await minified(code), code);
  });

  it('keeps what stands beside an expression', async () => {
    assert.equal(
      await minified('html`<p style="--x: ${v}px; --y: ${w}em">`;'),
      'html`<p style="--x: ${v}px; --y: ${w}em">`;',
    );
    assert.equal(
      await minified('css`\n  :host {\n    width: ${v}px;\n  }`;'),
      'css` :host { width: ${v}px; }`;',
    );
  });

  it('minifies a style sheet, and keeps modern CSS and escapes', async () => {
    const code =
      'css`\n  /* why */\n  :host { color: light-dark(#000000, white); & b { content: "\\\\2713"; } }\n`;';
    assert.equal(
      await minified(code),
      'css`:host{color:light-dark(#000000,white);& b{content:"\\\\2713"}}`;',
    );
  });
});

describe('the size budget', () => {
  const size = (isEntry, gzip) => ({name: 'a.js', isEntry, bytes: gzip, gzip});

  it('is 40 kB for what loads at first, and keeps a lid on everything together', () => {
    assert.deepEqual(BUDGET, {entry: 40 * 1024, everything: 112 * 1024});
  });

  it('is kept by files of just that size', () => {
    assert.equal(overBudget([size(true, 40_960), size(false, 40_960)]), undefined);
  });

  it('is broken by one byte more in the script-tag file', () => {
    assert.match(overBudget([size(true, 40_961)]), /script-tag file has 40961 B/);
  });

  it('is broken by one byte more in all files together', () => {
    assert.match(overBudget([size(true, 40_960), size(false, 73_729)]), /together have 114689 B/);
  });
});
