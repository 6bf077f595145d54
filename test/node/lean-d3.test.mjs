import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {dispatch} from '../../scripts/build/d3-dispatch-stub.mjs';
import {pointer, select} from '../../scripts/build/d3-selection-stub.mjs';
import {interrupt} from '../../scripts/build/d3-transition-stub.mjs';
import {
  HIERARCHY_METHODS_LEFT_OUT,
  leanD3,
  STAND_INS,
  TRANSFORM_METHODS_LEFT_OUT,
  ZOOM_BODIES_LEFT_OUT,
  ZOOM_METHODS_LEFT_OUT,
  ZOOM_SETTINGS,
} from '../../scripts/build/lean-d3.mjs';

const {Event, EventTarget} = globalThis;
const packageFile = (name, file) => new URL(file, import.meta.resolve(name));
const read = (url) => readFileSync(url, 'utf8');
const zoom = read(packageFile('d3-zoom', 'zoom.js'));
const nodrag = read(packageFile('d3-drag', 'nodrag.js'));
const camera = ['camera', 'gestures-part']
  .map((name) => read(new URL(`../../src/view/${name}.ts`, import.meta.url)))
  .join('\n');
const lean = (file) => {
  const url = packageFile('d3-zoom', file);
  return leanD3().transform(read(url), fileURLToPath(url)).code;
};
const leanZoom = lean('zoom.js');

/** What a source takes from a package. */
function imported(source, name) {
  const imports = [...source.matchAll(new RegExp(`import \\{([^}]+)\\} from ['"]${name}['"]`, 'g'))];
  return imports.flatMap(([, names]) => names.split(',').map((each) => each.trim()));
}

describe('the stand-ins', () => {
  it('are there, and the build takes them', () => {
    for (const name of STAND_INS) {
      const file = leanD3().resolveId(name);
      assert.ok(existsSync(file), name);
    }
    assert.equal(leanD3().resolveId('d3-zoom'), null);
  });

  it('have all that is imported of them', async () => {
    for (const name of STAND_INS) {
      const standIn = await import(`../../scripts/build/${name}-stub.mjs`);
      const names = [zoom, nodrag, camera].flatMap((source) => imported(source, name));
      const values = names.filter((each) => !each.startsWith('type '));
      assert.ok(values.length > 0, name);
      assert.deepEqual(
        values.filter((each) => !(each in standIn)),
        [],
        name,
      );
    }
  });
});

describe('the stand-in for d3-transition', () => {
  it('interrupts nothing', () => {
    assert.equal(interrupt(), undefined);
  });

  it('is enough because d3-zoom starts a transition only for a duration', () => {
    const starts = zoom.split('\n').filter((line) => line.includes('.transition()'));
    assert.equal(starts.length, 1);
    assert.match(starts[0], /if \(duration > 0\)/);
  });

  it('is enough because the camera asks for no duration', () => {
    assert.match(camera, /\.duration\(0\)/);
    assert.doesNotMatch(camera, /\.transition\(/);
  });
});

describe('the stand-in for d3-dispatch', () => {
  it('calls the listener of a type, and says which one is called', () => {
    const heard = [];
    const listeners = dispatch();
    assert.equal(
      listeners.on('zoom', (event) => heard.push(event)),
      listeners,
    );
    listeners.call('zoom', undefined, 1);
    listeners.call('end', undefined, 2);
    assert.deepEqual(heard, [1]);
  });

  it('has what d3-zoom calls on it', () => {
    const calls = [...zoom.matchAll(/\blisteners\.(\w+)/g)].map(([, method]) => method);
    assert.deepEqual(
      calls.filter((method) => !(method in dispatch())),
      [],
    );
  });

  it('is enough because the camera listens once to each type', () => {
    const types = [...camera.matchAll(/\.on\('(\w+)',/g)].map(([, type]) => type);
    assert.deepEqual(types, ['start', 'zoom', 'end']);
  });
});

describe('the lean zoom', () => {
  it('leaves out the methods that it says, and the lines where they were', () => {
    assert.deepEqual(
      ZOOM_METHODS_LEFT_OUT.filter((method) => leanZoom.includes(`zoom.${method} =`)),
      [],
    );
    assert.ok(leanZoom.length < zoom.length - 3000);
    for (const file of ['zoom.js', 'transform.js', 'event.js'])
      assert.equal(lean(file).split('\n').length, read(packageFile('d3-zoom', file)).split('\n').length);
  });

  it('is called by nobody for what it left out', () => {
    const used = ZOOM_METHODS_LEFT_OUT.filter((method) =>
      new RegExp(`\\.${method}\\(`).test(leanZoom + camera),
    );
    assert.deepEqual(used, []);
  });

  it('does nothing in transitions and on double clicks and taps, and neither comes to it', () => {
    for (const name of ZOOM_BODIES_LEFT_OUT)
      assert.match(leanZoom, new RegExp(`function ${name}\\([^)]*\\) \\{\\s*\\}`));
    assert.match(leanZoom, /if \(collection !== selection\) \{\s*schedule\(/);
    assert.match(camera, /on\('dblclick\.zoom', null\)/);
    assert.doesNotMatch(leanZoom, /g\.taps === 2/);
  });

  it('has no defaults where the camera says how, with a function', () => {
    for (const name of ZOOM_SETTINGS) {
      assert.match(camera, new RegExp(`\\.${name}\\((?:wheelDelta\\)|\\()`));
      assert.match(leanZoom, new RegExp(`\\(${name} = _, zoom\\)`));
    }
    assert.doesNotMatch(leanZoom, /default(?:Filter|Extent|WheelDelta|Touchable)|constant\(/);
  });

  it('interpolates nowhere', () => {
    assert.doesNotMatch(leanZoom, /\binterpolate\(/);
    assert.doesNotMatch(camera, /d3-interpolate/);
  });

  it('has transforms with all that is asked of them', () => {
    const code = lean('transform.js');
    const methods = [...code.matchAll(/^ {2}(\w+): function/gm)].map(([, method]) => method);
    assert.deepEqual(methods, ['translate', 'invert', 'invertX', 'invertY']);
    // Functions have an `apply`, too, which is called with what they are called on.
    const named = TRANSFORM_METHODS_LEFT_OUT.filter((method) => method !== 'apply').join('|');
    const asked = new RegExp(`\\.(?:(?:${named})\\(|apply\\((?!this|that|listeners))`);
    assert.doesNotMatch(leanZoom + camera, asked);
  });

  it('tells the camera what it looks at', () => {
    const looked = [...camera.matchAll(/\bevent\.(sourceEvent|transform|target|type|dispatch)\b/g)];
    assert.deepEqual([...new Set(looked.map(([, name]) => name))], ['sourceEvent', 'transform']);
    assert.match(lean('event.js'), /Object\.assign\(this, \{sourceEvent, transform\}\)/);
  });
});

describe('the stand-in for d3-selection', () => {
  const METHODS = Object.getOwnPropertyNames(Object.getPrototypeOf(select({})));

  it('has what d3-drag calls on one', () => {
    const calls = [...nodrag.matchAll(/selection\.(\w+)\(|select\(view\)\.(\w+)\(/g)].map(
      ([, a, b]) => a ?? b,
    );
    assert.deepEqual(
      calls.filter((method) => !METHODS.includes(method)),
      [],
    );
    assert.ok(calls.length > 0);
  });

  it('has what d3-zoom calls on one', async () => {
    const real = await import('d3-selection');
    const every = Object.keys(Object.getPrototypeOf(real.select({})));
    // Methods of d3-selection whose names are also those of arrays, events, listeners or d3-zoom itself.
    const calls = [...leanZoom.matchAll(/(?:(selection|collection|select\(\S+\))\s*|^\s+)\.(\w+)\(/gm)].map(
      (match) => match[2],
    );
    const used = [...new Set(calls)].filter((method) => every.includes(method));
    assert.deepEqual(
      used.filter((method) => !METHODS.includes(method)),
      [],
    );
    assert.ok(used.length >= 5, used.join());
  });

  it('has what the camera calls on one, and nothing else uses d3-selection', () => {
    const root = new URL('../../src/', import.meta.url);
    const files = readdirSync(root, {recursive: true}).filter((file) => file.endsWith('.ts'));
    const users = files.filter((file) =>
      /from 'd3-selection'/.test(read(new URL(file.replaceAll('\\', '/'), root))),
    );
    assert.deepEqual(
      users.map((file) => file.replaceAll('\\', '/')),
      ['view/gestures-part.ts'],
    );
    const calls = [...camera.matchAll(/#selection\.(\w+)/g)].map(([, method]) => method);
    assert.ok(calls.length > 0 && calls.every((method) => METHODS.includes(method)), calls.join());
  });

  it('filters nothing because the camera can always be touched', () => {
    assert.match(camera, /\.touchable\(\(\) => true\)/);
    assert.equal((leanZoom.match(/\.filter\((?!touchable)/g) ?? []).length, 0);
  });

  it('is only ever of a node, and asked to listen or to stop, never who listens', () => {
    assert.doesNotMatch(leanZoom, /\.on\("[^"]*"\)/);
  });

  it('listens under a name, once, and stops by name or by the name of all', () => {
    const node = new EventTarget();
    const heard = [];
    const hear = (what) => (event) => heard.push(`${event.type} ${what}`);
    const selection = select(node);
    selection.on('a.zoom', hear(1)).on('a.zoom', hear(2)).on('b.zoom c.zoom', hear(3)).on('a.drag', hear(4));
    for (const type of 'abc') node.dispatchEvent(new Event(type));
    assert.deepEqual(heard.splice(0), ['a 2', 'a 4', 'b 3', 'c 3']);
    select(node).on('b.zoom', null);
    for (const type of 'abc') node.dispatchEvent(new Event(type));
    assert.deepEqual(heard.splice(0), ['a 2', 'a 4', 'c 3']);
    select(node).on('.zoom', null);
    for (const type of 'abc') node.dispatchEvent(new Event(type));
    assert.deepEqual(heard.splice(0), ['a 4']);
  });

  it('stops listening where it was said how to listen, too', () => {
    const node = new EventTarget();
    let count = 0;
    select(node).on('a.zoom', () => count++, {capture: true, passive: false});
    node.dispatchEvent(new Event('a'));
    select(node).on('a.zoom', null);
    node.dispatchEvent(new Event('a'));
    assert.equal(count, 1);
  });

  it('says where a pointer is as d3 does', async () => {
    const real = await import('d3-selection');
    const node = {clientLeft: 2, clientTop: 3, getBoundingClientRect: () => ({left: 10, top: 20})};
    const event = {clientX: 50, clientY: 70, currentTarget: node};
    assert.deepEqual(pointer(event), [38, 47]);
    assert.deepEqual(pointer(event), real.pointer(event));
    assert.deepEqual(pointer({clientX: 1, clientY: 2}, node), real.pointer({clientX: 1, clientY: 2}, node));
  });
});

describe('the lean hierarchy', () => {
  const file = (name) => new URL(name, import.meta.resolve('d3-hierarchy'));
  const index = file('hierarchy/index.js');
  const {code} = leanD3().transform(read(index), fileURLToPath(index));
  const kept = [...code.matchAll(/^ {2}(\w+): node_/gm)].map(([, name]) => name);

  it('keeps the walks alone', () => {
    assert.deepEqual(kept, ['eachAfter', 'eachBefore']);
    assert.doesNotMatch(code, /: node_iterator|instanceof Map/);
    assert.equal(code.split('\n').length, read(index).split('\n').length);
  });

  it('has what cluster(), the walks and our layout call on it', () => {
    const root = new URL('../../src/', import.meta.url);
    const users = readdirSync(root, {recursive: true})
      .filter((name) => name.endsWith('.ts'))
      .map((name) => read(new URL(name.replaceAll('\\', '/'), root)))
      .filter((source) => source.includes("from 'd3-hierarchy'"));
    assert.equal(users.length, 1);
    const walks = ['cluster.js', ...kept.map((name) => `hierarchy/${name}.js`)];
    const sources = [...users, ...walks.map((name) => read(file(name)))].join('\n');
    const asked = new RegExp(`\\b(?:root|placed|node|this)\\.(?:${HIERARCHY_METHODS_LEFT_OUT.join('|')})\\(`);
    assert.doesNotMatch(sources, asked);
    assert.doesNotMatch(sources, /\bof (?:root|placed|node|this)\b/);
  });
});
