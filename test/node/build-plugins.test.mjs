import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {URL} from 'node:url';
import {rollup} from 'rollup';
import {chunkOf, TOGETHER} from '../../scripts/build/chunks.mjs';
import {litMinify} from '../../scripts/build/lit-minify.mjs';
import {BUDGET, isLanguage, overBudget} from '../../scripts/build/size-budget.mjs';

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
    assert.deepEqual(BUDGET, {entry: 40 * 1024, everything: 144 * 1024, language: 4 * 1024});
  });

  it('is kept by files of just that size', () => {
    assert.equal(overBudget([size(true, 40_960), size(false, 40_960)]), undefined);
  });

  it('is broken by one byte more in the script-tag file', () => {
    assert.match(overBudget([size(true, 40_961)]), /script-tag file has 40961 B/);
  });

  it('is broken by one byte more in all files together', () => {
    assert.match(overBudget([size(true, 40_960), size(false, 106_497)]), /together have 147457 B/);
  });

  it('gives each language a limit of its own, and does not count it with the rest', () => {
    const language = (gzip) => ({...size(false, gzip), name: 'xx.js', isLanguage: true});
    const full = [size(true, 40_960), size(false, 65_536)];
    assert.equal(overBudget([...full, language(4096), language(4096)]), undefined);
    assert.match(overBudget([...full, language(4097)]), /xx\.js has 4097 B gzip/);
  });

  it('knows a language by where its source is', () => {
    assert.ok(isLanguage('/home/me/src/i18n/languages/de.ts'));
    assert.ok(isLanguage('C:\\src\\i18n\\languages\\de.ts'));
    assert.ok(!isLanguage('/home/me/src/i18n/languages.ts'));
    assert.ok(!isLanguage(null));
  });
});

describe('the files of the build', () => {
  const here = new URL('../../', import.meta.url);

  it('put together modules that exist', () => {
    for (const name of Object.values(TOGETHER).flat())
      assert.ok(existsSync(new URL(`src/${name}.ts`, here)), name);
  });

  it('are told by the place of a module', () => {
    assert.equal(chunkOf('/any/where/src/model/read.ts'), 'reader-part');
    assert.equal(chunkOf('/any/where/src/view/board.ts'), undefined);
    assert.equal(chunkOf('/any/where/node_modules/lit/index.js'), undefined);
  });

  it('leave the first file whole', () => {
    const {sources} = JSON.parse(readFileSync(new URL('dist/skill-roadmap.js.map', here), 'utf8'));
    const moved = sources.map((source) => chunkOf(`/${source}`)).filter(Boolean);
    assert.deepEqual(moved, []);
    const code = readFileSync(new URL('dist/skill-roadmap.js', here), 'utf8');
    assert.ok(!/^\s*import\b(?!\()/m.test(code) && !/;import["{*]/.test(code), 'it imports a part at once');
  });
});
