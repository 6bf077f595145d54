import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {describe, it} from 'node:test';
import {URL} from 'node:url';
import {transform} from 'esbuild';
import {rollup} from 'rollup';
import {chunkOf, TOGETHER} from '../../scripts/build/chunks.mjs';
import {joinStyles} from '../../scripts/build/join-styles.mjs';
import {litMinify} from '../../scripts/build/lit-minify.mjs';
import {sheetsFirst} from '../../scripts/build/sheets-first.mjs';
import {shortExports} from '../../scripts/build/short-exports.mjs';
import {BUDGET, firstFiles, isLanguage, overBudget} from '../../scripts/build/size-budget.mjs';

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

  it('leaves out spaces that say nothing, and no others', async () => {
    const code =
      'css`@container (max-width: 2em) { .a * .b { --x: 14; inset: calc(1em / 13) var(--y, 3px); content: "a, b: c / d"; } }`;';
    assert.equal(
      await minified(code),
      'css`@container (max-width:2em){.a * .b{--x:14;inset:calc(1em/13) var(--y,3px);content:"a, b: c / d"}}`;',
    );
  });
});

describe('a style sheet in several files', () => {
  const joined = async (files) => {
    const source = {name: 'source', resolveId: (id) => id, load: (id) => files[id]};
    const bundle = await rollup({input: 'entry', plugins: [source, joinStyles()], external: ['lit']});
    const {output} = await bundle.generate({format: 'es'});
    return output[0].code;
  };
  const road = 'export const road = css`.road { top: 0 }`;';
  const box = 'export const box = css`.box { content: "\\\\2713" }`;';
  const both =
    "import {road} from 'road'; import {box} from 'box'; export const all = css`\n  ${box}\n  ${road}\n`;";

  it('is one text when built, in the order in which it is put together', async () => {
    const code = await joined({entry: both, road, box});
    assert.match(code, /all = css`\s*\.box \{ content: "\\\\2713" \}\s*\.road \{ top: 0 \}\s*`/);
  });

  it('may have rules of its own beside the parts', async () => {
    const entry = "import {road} from 'road'; export const all = css`${road} .more { top: 1px }`;";
    assert.match(await joined({entry, road}), /all = css`\.road \{ top: 0 \} \.more \{ top: 1px \}`/);
  });

  it('keeps apart a part that is no whole style sheet', async () => {
    const code = await joined({entry: both, road, box: 'export const box = css`.a { top: ${x} }`;'});
    assert.match(code, /all = css`\s*\$\{box\}\s*\.road \{ top: 0 \}\s*`/);
  });
});

describe('the style sheets of a file', () => {
  const built = async (files) => {
    const source = {name: 'source', resolveId: (id) => id, load: (id) => files[id]};
    const bundle = await rollup({input: 'entry', plugins: [source, sheetsFirst()], treeshake: false});
    const {output} = await bundle.generate({format: 'es'});
    return output[0].code;
  };
  const lit = 'export const css = String.raw, html = String.raw;';

  it('follow the definition of their tag, whatever stood before them', async () => {
    const code = await built({
      lit,
      entry: "import 'first'; import 'second';",
      first: 'begin();',
      second: "import {css} from 'lit'; export const sheet = css`.b{}`;",
    });
    assert.match(code, /css = String.raw.*;\s*const sheet = css`\.b\{\}`;\s*begin\(\)/s);
  });

  it('stay where they are when they need what stands before them, or hold no rules', async () => {
    const code = await built({
      lit,
      entry:
        "import {css, html} from 'lit'; const size = 1; const a = css`.a{top:${size}}`; const b = html`<b></b>`;",
    });
    assert.match(code, /const size = 1; const a = css`[^`]*`; const b = html`<b><\/b>`/);
  });
});

describe('what files of the build export to each other', () => {
  const built = async () => {
    const files = {
      entry: "export {shared as given} from 'shared'; import('part').then(({Part}) => new Part());",
      shared: 'export const shared = () => 1;',
      part: "import {shared} from 'shared';\nexport class Part {a=shared(); b='mark'}",
    };
    const source = {name: 'source', resolveId: (id) => id, load: (id) => files[id]};
    const short = {
      name: 'short',
      renderChunk: (code) => transform(code, {minify: true, format: 'esm', sourcemap: 'external'}),
    };
    const bundle = await rollup({input: 'entry', plugins: [source, short, shortExports()]});
    const {output} = await bundle.generate({format: 'es', sourcemap: true});
    return Object.fromEntries(output.map((file) => [file.name ?? file.fileName, file]));
  };

  it('is called by the name it has inside, there and where it is imported', async () => {
    const {entry, part} = await built();
    const [, name] = /export\{(\w+)\}/.exec(entry.code);
    assert.match(part.code, new RegExp(`import\\{${name}( as \\w+)?\\}from`));
  });

  it('keeps its name where that is looked up in what import() gives', async () => {
    const {part} = await built();
    assert.match(part.code, /export\{\w+ as Part\}/);
  });

  it('leaves source maps true', async () => {
    const {part, ...others} = await built();
    const map = JSON.parse(others[part.sourcemapFileName].source);
    const {originalSource, originalLine, originalColumn} = new SourceMap(map).findEntry(
      0,
      part.code.indexOf('"mark"'),
    );
    assert.deepEqual([originalSource, originalLine, originalColumn], ['part', 1, 33]);
  });
});

describe('the size budget', () => {
  const size = (isFirst, gzip) => ({name: 'a.js', isFirst, bytes: gzip, gzip});
  const {first, everything, language} = BUDGET;

  it('is 40 kB for what a first drawing loads', () => {
    assert.equal(first, 40 * 1024);
  });

  it('is kept by files of just that size', () => {
    assert.equal(overBudget([size(true, first), size(false, everything - first)]), undefined);
  });

  it('is broken by one byte more in what a first drawing loads, in however many files', () => {
    assert.match(overBudget([size(true, first - 99), size(true, 100)]), /first drawing loads 40961 B/);
  });

  it('is broken by one byte more in all files together', () => {
    const over = overBudget([size(true, first), size(false, everything - first + 1)]);
    assert.match(over, new RegExp(`together have ${everything + 1} B`));
  });

  it('gives each language a limit of its own, and does not count it with the rest', () => {
    const words = (gzip) => ({...size(false, gzip), name: 'xx.js', isLanguage: true});
    const full = [size(true, first), size(false, everything - first)];
    assert.equal(overBudget([...full, words(language), words(language)]), undefined);
    assert.match(overBudget([...full, words(language + 1)]), /xx\.js has 4097 B gzip/);
  });

  it('counts with a first drawing what its files import at once, and not what they load later', () => {
    const chunk = (name, imports = [], dynamicImports = []) => ({
      name,
      fileName: `parts/${name}.js`,
      imports,
      dynamicImports,
    });
    const chunks = [
      chunk('entry', ['parts/shared.js'], ['parts/later.js']),
      chunk('shared', ['parts/deep.js', 'parts/entry.js']),
      chunk('deep'),
      chunk('later'),
      chunk('reader', ['parts/shared.js']),
    ];
    const named = (...names) => [...firstFiles(chunks, names)].sort().map((file) => file.slice(6, -3));
    assert.deepEqual(named('entry'), ['deep', 'entry', 'shared']);
    assert.deepEqual(named('entry', 'reader'), ['deep', 'entry', 'reader', 'shared']);
    assert.throws(() => named('lost'), /needs lost/);
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
    assert.equal(chunkOf('/any/where/src/model/read.ts'), 'texts-part');
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
