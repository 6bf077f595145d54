import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {URL} from 'node:url';
import {parseAst} from 'rollup/parseAst';
import {FIRST_DRAWING} from '../../scripts/build/chunks.mjs';
import {elementsOf} from '../../scripts/build/elements-of.mjs';
import {readmeWith} from '../../scripts/build/readme-api.mjs';

const ROOT = new URL('../../', import.meta.url).href;
const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const readme = read('README.md');
const elements = elementsOf(JSON.parse(read('custom-elements.json')));

describe('the README', () => {
  it('begins with the two commands and the whole embed', () => {
    const [first, second] = readme.match(/```[^]*?```/g);
    assert.match(first, /npm start[^]*npm test/);
    assert.match(second, /<script type="module"[^]*<skill-roadmap src=/);
  });

  it('has the tables that the sources make; else run `npm run build`', () => {
    assert.equal(readme, readmeWith(readme, elements));
  });

  it('has tables whose lines all have as many cells', () => {
    for (const table of readme.match(/(?:^\|.*\n)+/gm)) {
      const cells = table
        .trim()
        .split('\n')
        .map((line) => line.match(/(?<!\\)\|/g).length);
      assert.equal(new Set(cells).size, 1, table.slice(0, 200));
    }
  });

  it('is refused when it has no place for an element, or one for what is none', () => {
    assert.throws(() => readmeWith('', elements), /no place for skill-roadmap, /);
    const other = '<!-- api:skill-x --><!-- /api -->';
    assert.throws(() => readmeWith(other, elements), /<skill-x> is no element/);
  });
});

describe('what the README says to load beforehand', () => {
  const links = [...readme.matchAll(/<link rel="(\w+)" href="([^"]+)"([^>]*)>/g)].map(
    ([, rel, href, more]) => ({
      rel,
      href,
      more,
    }),
  );
  const modules = links.filter(({rel}) => rel === 'modulepreload').map(({href}) => href);

  /** The files that one of `dist/` imports at once, and itself. */
  function withImports(file, known = new Set()) {
    if (known.has(file)) return known;
    known.add(file);
    const {href} = new URL(file, ROOT);
    for (const {source} of parseAst(read(file)).body)
      if (source) withImports(new URL(source.value, href).href.slice(ROOT.length), known);
    return known;
  }

  it('is all there', () => {
    const named = [...modules, ...[...readme.matchAll(/`(dist\/[\w./-]+\.js)`/g)].map(([, file]) => file)];
    assert.ok(named.length > modules.length);
    assert.deepEqual(
      named.filter((file) => !existsSync(new URL(file, ROOT))),
      [],
    );
  });

  it('begins with all that a first drawing waits for', () => {
    const first = FIRST_DRAWING.map((name) => (name === 'skill-roadmap' ? name : `parts/${name}`));
    const needed = first.flatMap((name) => [...withImports(`dist/${name}.js`)]);
    assert.deepEqual([...new Set(needed)].sort(), modules.slice(0, new Set(needed).size).sort());
  });

  it('has with each part what that imports at once', () => {
    const needed = modules.flatMap((file) => [...withImports(file)]);
    assert.deepEqual(
      needed.filter((file) => !modules.includes(file)),
      [],
    );
  });

  it('tells of the data in the way that the elements ask for it', () => {
    const data = links.filter(({rel}) => rel === 'preload');
    assert.equal(data.length, 1);
    assert.match(data[0].more, /as="fetch" crossorigin="anonymous"/);
  });
});
