import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parseAst} from 'rollup/parseAst';
import {LEFT_OUT, leanLit} from '../../scripts/build/lean-lit.mjs';

const ROOT = new URL('../../', import.meta.url);
const read = (url) => readFileSync(url, 'utf8');
const sources = readdirSync(new URL('src/', ROOT), {recursive: true})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(new URL(`src/${file.replaceAll('\\', '/')}`, ROOT)));

/** The text after the plugin, as the build reads it. */
function lean(file) {
  const url = new URL(`node_modules/${file}`, ROOT);
  return leanLit().transform(read(url), fileURLToPath(url)).code;
}

/** What our elements say of their properties. */
function declarations() {
  return sources.flatMap((source) =>
    [...source.matchAll(/: PropertyDeclarations = (\{[^]*?\n? {0,2}\});/g)].map(([, text]) => text),
  );
}

describe('the lean Lit', () => {
  it('finds all that it leaves out, and leaves code', () => {
    for (const file of Object.keys(LEFT_OUT)) {
      const code = lean(file);
      assert.ok(code.length < read(new URL(`node_modules/${file}`, ROOT)).length - 50, file);
      assert.doesNotThrow(() => parseAst(code), file);
    }
  });

  it('fails the build where Lit is another', () => {
    const id = '/any/node_modules/lit-element/lit-element.js';
    assert.throws(() => leanLit().transform('export {};', id), /Lit has not just one/);
  });

  it('touches no other file', () => {
    assert.equal(leanLit().transform('export {};', '/any/node_modules/lit/index.js'), null);
    assert.equal(leanLit().transform('export {};', '/any/src/lit-html/lit-html.ts'), null);
  });

  it('is enough for our properties: texts and flags that follow their attribute', () => {
    const all = declarations();
    assert.ok(all.length >= 6, all.length);
    const types = all.flatMap((text) => [...text.matchAll(/\btype: (\w+)/g)].map(([, type]) => type));
    assert.deepEqual([...new Set(types)], ['Boolean']);
    for (const text of all) assert.doesNotMatch(text, /reflect|converter|hasChanged|useDefault|wrapped/);
  });

  it('is enough for our sources: no decorators, initializers, MathML, compiled templates or sheets of other makes', () => {
    for (const source of sources) {
      assert.doesNotMatch(
        source,
        /shouldUpdate|firstUpdated|@[\w-]+=\$\{\{|creationScope|_\$litType|html`[^`]*<!--\$\{|static override styles: CSSResult\b/,
      );
      assert.doesNotMatch(source, /from 'lit\/(?:decorators|static-html|directives\/live)/);
      assert.doesNotMatch(source, /\bmathml\b|addInitializer|litNonce|unsafeCSS|supportsAdoptingStyleSheets/);
      assert.doesNotMatch(source, /static override styles[^;]*CSSStyleSheet/);
      assert.doesNotMatch(source, /html`[^]*handleEvent|[Pp]art(?:Info)?\.tagName|scheduleUpdate/);
    }
  });

  it('puts style sheets together as before', async () => {
    const code = lean('@lit/reactive-element/css-tag.js');
    const {css: sheet} = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const inner = sheet`a{top:${1}px}`;
    assert.equal(sheet`${inner} b{}`.cssText, 'a{top:1px} b{}');
  });
});
