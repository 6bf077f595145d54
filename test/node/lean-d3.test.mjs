import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {select} from 'd3-selection';
import {interrupt} from '../../scripts/build/d3-transition-stub.mjs';
import {
  leanD3,
  SELECTION_METHODS,
  ZOOM_BODIES_LEFT_OUT,
  ZOOM_METHODS_LEFT_OUT,
} from '../../scripts/build/lean-d3.mjs';

const packageFile = (name, file) => new URL(file, import.meta.resolve(name));
const read = (url) => readFileSync(url, 'utf8');
const zoom = read(packageFile('d3-zoom', 'zoom.js'));
const nodrag = read(packageFile('d3-drag', 'nodrag.js'));
const camera = read(new URL('../../src/view/camera.ts', import.meta.url));

describe('the stand-in for d3-transition', () => {
  it('has all that d3-zoom imports', () => {
    const imports = [...zoom.matchAll(/import \{([^}]+)\} from "d3-transition"/g)].map(([, names]) =>
      names.trim(),
    );
    assert.deepEqual(imports, ['interrupt']);
    assert.equal(interrupt(), undefined);
  });

  it('lets a selection be interrupted and goes on with it', () => {
    const selection = select({});
    assert.equal(selection.interrupt(), selection);
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

describe('the lean zoom', () => {
  const original = packageFile('d3-zoom', 'zoom.js');
  const {code} = leanD3().transform(zoom, fileURLToPath(original));

  it('leaves out the methods that it says, and the lines where they were', () => {
    assert.deepEqual(
      ZOOM_METHODS_LEFT_OUT.filter((method) => code.includes(`zoom.${method} =`)),
      [],
    );
    assert.ok(code.length < zoom.length - 1000);
    assert.equal(code.split('\n').length, zoom.split('\n').length);
  });

  it('is called by nobody for what it left out', () => {
    const used = ZOOM_METHODS_LEFT_OUT.filter((method) => new RegExp(`\\.${method}\\(`).test(code + camera));
    assert.deepEqual(used, []);
  });

  it('does nothing in transitions and on double clicks, and neither comes to it', () => {
    for (const name of ZOOM_BODIES_LEFT_OUT)
      assert.match(code, new RegExp(`function ${name}\\([^)]*\\) \\{\\s*\\}`));
    assert.match(code, /if \(collection !== selection\) \{\s*schedule\(/);
    assert.match(camera, /on\('dblclick\.zoom', null\)/);
  });

  it('interpolates nowhere', () => {
    assert.doesNotMatch(code, /\binterpolate\(/);
    assert.doesNotMatch(camera, /d3-interpolate/);
  });
});

describe('the lean selection', () => {
  const original = packageFile('d3-selection', 'selection/index.js');
  const {code} = leanD3().transform(read(original), fileURLToPath(original));
  const kept = [...code.matchAll(/^ {2}(\w+): selection_/gm)].map(([, name]) => name);

  it('keeps the methods that it says, and the lines where they were', () => {
    assert.deepEqual(kept.sort(), [...SELECTION_METHODS].sort());
    assert.equal(code.split('\n').length, read(original).split('\n').length);
  });

  it('has what d3-drag calls on one', () => {
    const calls = [...nodrag.matchAll(/selection\.(\w+)\(|select\(view\)\.(\w+)\(/g)].map(
      ([, a, b]) => a ?? b,
    );
    assert.deepEqual(
      calls.filter((method) => !SELECTION_METHODS.includes(method)),
      [],
    );
    assert.ok(calls.length > 0);
  });

  it('has what d3-zoom calls on one', () => {
    const every = Object.keys(Object.getPrototypeOf(select({})));
    // Methods of d3-selection whose names are also those of arrays, events, listeners or d3-zoom itself.
    const calls = [...zoom.matchAll(/(?:(selection|collection|select\(\S+\))\s*|^\s+)\.(\w+)\(/gm)].map(
      (match) => match[2],
    );
    const used = [...new Set(calls)].filter((method) => every.includes(method) && method !== 'interrupt');
    assert.deepEqual(
      used.filter((method) => !SELECTION_METHODS.includes(method)),
      [],
    );
    assert.ok(used.length >= 5, used.join());
  });

  it('has what its own methods call on it', () => {
    const files = SELECTION_METHODS.filter((method) => method !== 'selection');
    const sources = files.map((method) => read(packageFile('d3-selection', `selection/${method}.js`)));
    const calls = [...sources.join('\n').matchAll(/\bthis\.(\w+)\(/g)].map(([, method]) => method);
    const own = ['removeEventListener', 'addEventListener'];
    assert.deepEqual(
      calls.filter((method) => ![...SELECTION_METHODS, ...own].includes(method)),
      [],
    );
  });

  it('has what the camera calls on one, and nothing else uses d3-selection', () => {
    const root = new URL('../../src/', import.meta.url);
    const files = readdirSync(root, {recursive: true}).filter((file) => file.endsWith('.ts'));
    const users = files.filter((file) =>
      /from 'd3-selection'/.test(read(new URL(file.replaceAll('\\', '/'), root))),
    );
    assert.deepEqual(
      users.map((file) => file.replaceAll('\\', '/')),
      ['view/camera.ts'],
    );
    const calls = [...camera.matchAll(/#selection\.(\w+)/g)].map(([, method]) => method);
    assert.ok(calls.length > 0 && calls.every((method) => SELECTION_METHODS.includes(method)), calls.join());
  });
});
