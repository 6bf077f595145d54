import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {select} from 'd3-selection';
import {interrupt} from '../../scripts/build/d3-transition-stub.mjs';

const zoom = readFileSync(
  fileURLToPath(import.meta.resolve('d3-zoom')).replace(/index\.js$/, 'zoom.js'),
  'utf8',
);
const camera = readFileSync(new URL('../../src/view/camera.ts', import.meta.url), 'utf8');

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
