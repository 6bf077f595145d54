import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {URL} from 'node:url';
import {elementsOf} from '../../scripts/build/elements-of.mjs';
import {readmeWith} from '../../scripts/build/readme-api.mjs';

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
