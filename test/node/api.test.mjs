// What custom-elements.json says of the elements is what the sources do. Runs after `npm run build`.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {elementsOf} from '../../scripts/build/elements-of.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('custom-elements.json'));
const elements = elementsOf(manifest);
const sources = new Map(
  readdirSync(join(ROOT, 'src'), {recursive: true})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, read(`src/${file}`).replace(/\/\*[^]*?\*\//g, '')]),
);
const sorted = (names) => [...new Set(names)].sort();
const named = (list) => list.map(({name}) => name);

/** All matches of a pattern in some files, as what its first group that matches holds. */
function found(pattern, files = [...sources.keys()]) {
  const hits = files.flatMap((file) => [...sources.get(file).matchAll(pattern)]);
  return hits.map(([, ...groups]) => groups.find(Boolean));
}

const PART = /\bpart="([^"]+)"|'part', ['`]([^'`]+)['`]|\bpart: '([^']+)'|\.part\.add\('([^']+)'\)/g;

const filtersOf = () => found(/FILTERS[^=]*= \[(.*)\]/g, ['view/filter.ts'])[0].match(/\w+/g);
const statusesOf = () => found(/STATUSES[^=]*= \[(.*)\]/g, ['progress/status.ts'])[0].match(/\w+/g);

/** Ids of menu items that are put together, and the pieces. */
const ITEM_PIECES = new Map([
  ['show-${name}', filtersOf],
  ['download-${id}', () => found(/ item\('(\w+)'/g, ['view/menu/export-items.ts'])],
]);

function menuItems() {
  const files = [...sources.keys()].filter((file) => sources.get(file).includes('MenuItem'));
  const made = found(/\bid: `([^`]+)`/g, files).flatMap((id) => {
    assert.ok(ITEM_PIECES.has(id), `say in this test what the menu item "${id}" may stand for`);
    return ITEM_PIECES.get(id)().map((piece) => id.replace(/\$\{\w+\}/, piece));
  });
  return [...found(/\bid: '([\w-]+)'/g, files), ...made, ...statusesOf()];
}

/** The parts that are put together from pieces, and the pieces. Null: states, told with the part that has them. */
const PIECES = new Map([
  ['view/toolbar.ts ${name}-button', () => found(/(?:viewB|b)utton\('(\w+)'/g, ['view/toolbar.ts'])],
  ['view/card/card.ts ${name}-button', () => found(/step\(\w+, '(\w+)'\)/g, ['view/card/card.ts'])],
  ['view/menu/menu-template.ts ${id}-button', () => menuItems()],
  ['view/search/search-panel.ts ${hit}-button', () => found(/'(\w+-hit)'/g, ['view/search/search-panel.ts'])],
  ['view/paths/paths-view.ts ${state}', null],
  ['view/card/skill-pills.ts ${status}', null],
  ['view/card/status-control.ts ${each}', null],
  ['view/meter.ts ${status}', null],
  ['view/diagram/ground.ts ${status}', null],
  ['view/list/entry.ts ${status}', null],
]);

function usedParts() {
  const parts = [];
  for (const file of sources.keys())
    for (const value of found(PART, [file])) {
      const simple = value.replace(/\$\{[^}]*-hit'\}/, '${hit}');
      for (const token of simple.split(' ')) parts.push(...partsOf(file, token));
    }
  return parts;
}

/** What opens over everything is a part by its name. */
const panels = () => found(/Panel\.open\(\s*[\w.#]+,\s*'([\w-]+)'/g);

function partsOf(file, token) {
  if (!token.includes('${')) return [token];
  const pieces = PIECES.get(`${file} ${token}`);
  assert.notEqual(pieces, undefined, `src/${file}: say in this test what "${token}" may stand for`);
  const names = pieces?.() ?? [];
  assert.ok(pieces === null || names.length > 0, `src/${file}: no pieces of "${token}"`);
  return names.map((name) => token.replace(/\$\{\w+\}/, name));
}

/** The first is the part itself; the others hold of some skills. */
function skillTokens() {
  const [start, ...others] = found(/tokens(?: = \[|\.push\()'?([\w.]+)'?/g, ['view/describe.ts']);
  const grades = ['core', 'optional'];
  return {start, states: [...statusesOf(), ...grades, ...others.filter((token) => !token.includes('.'))]};
}

describe('the manifest', () => {
  it('names the four elements that are registered', () => {
    const registered = found(/register\('([\w-]+)'/g, ['define.ts', 'define-others.ts']);
    assert.deepEqual(sorted(elements.map(({tag}) => tag)), sorted(registered));
    assert.equal(elements.length, 4);
  });

  it('says which module defines each', () => {
    const definitions = manifest.modules.flatMap(({exports}) =>
      exports.filter(({kind}) => kind === 'custom-element-definition'),
    );
    assert.deepEqual(sorted(named(definitions)), sorted(elements.map(({tag}) => tag)));
  });

  it('refers to no module that it does not have', () => {
    const paths = new Set(manifest.modules.map(({path}) => path));
    const references = JSON.stringify(manifest).matchAll(/"module":"([^"]+)"/g);
    for (const [, path] of references) assert.ok(paths.has(path), path);
  });

  for (const element of elements) {
    it(`describes all of <${element.tag}>`, () => {
      const {properties, methods, events, slots, parts, cssProperties, summary, description} = element;
      assert.ok(summary && description);
      for (const list of [properties, methods, events, slots, parts, cssProperties])
        for (const {name, description: text} of list) assert.match(text ?? '', /\.$/, `"${name}"`);
      for (const list of [properties, methods, events, slots, parts, cssProperties])
        assert.deepEqual(named(list).length, new Set(named(list)).size, 'nothing twice');
    });

    it(`has the types of the events of <${element.tag}>, and says which can be refused`, () => {
      const details = new Map(
        [...read('src/elements/events.ts').matchAll(/'(skill-[\w-]+)': (\w+);/g)].map(([, ...pair]) => pair),
      );
      for (const {name, type, description} of element.events) {
        assert.equal(type.text, `CustomEvent<${details.get(name)}>`);
        const canBe = ['skill-select', 'skill-status-change', 'skill-path-select'].includes(name);
        assert.match(description, canBe ? / Cancelable/ : / Not cancelable\./, name);
      }
    });

    it(`shows nothing of the inside of <${element.tag}>`, () => {
      const names = [...named(element.properties), ...named(element.methods)];
      const inside = ['t', 'isRtl', 'session', 'run', 'mayShow', 'cardInsets', 'announcement', 'chosenView'];
      assert.deepEqual(
        names.filter((name) => inside.includes(name)),
        [],
      );
    });
  }

  it('has every event that is told, and no other', () => {
    const told = found(/tell\(\s*this,\s*'([\w-]+)'/g);
    const all = [...told, ...found(/tell\(host, '([\w-]+)'/g, ['elements/change-status.ts'])];
    assert.deepEqual(sorted(elements.flatMap(({events}) => named(events))), sorted(all));
  });

  it('has every part that is drawn, and no other', () => {
    const documented = elements.flatMap(({parts}) => named(parts));
    assert.deepEqual(sorted(documented), sorted([...usedParts(), ...panels(), skillTokens().start]));
  });

  it('says which states of a skill are part names', () => {
    const {description} = elements[0].parts.find(({name}) => name === skillTokens().start);
    const states = [...description.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    assert.deepEqual(sorted(states), sorted(skillTokens().states));
  });

  it('has every custom property that is read, and no other', () => {
    const documented = elements.flatMap(({cssProperties}) => named(cssProperties));
    assert.deepEqual(sorted(documented), sorted(found(/var\(\s*(--skill-[\w-]+)/g)));
  });

  it('gives the defaults that the styles have', () => {
    const defaults = new Map(
      [...sources.get('view/tokens.styles.ts').matchAll(/var\(\s*(--skill-[\w-]+),\s*([^;]*?)\s*\);/g)].map(
        ([, name, value]) => [name, value.replace(/\s+/g, ' ').replaceAll('--sr-', '--skill-')],
      ),
    );
    defaults.set('--skill-font', 'system font');
    const tokens = elements
      .flatMap(({cssProperties}) => cssProperties)
      .filter(({name}) => defaults.has(name));
    assert.ok(tokens.length > defaults.size);
    for (const {name, default: value} of tokens) assert.equal(value, defaults.get(name), name);
  });
});
