// Leaves out of the script-tag file what d3-zoom brings but the camera never runs: 10 kB gzip of 16. Consumers of the
// unbundled package get d3 as it is. test/node/lean-d3.test.mjs checks that d3-zoom and the camera ask for no more.
import {fileURLToPath} from 'node:url';

const TRANSITION_STUB = fileURLToPath(new URL('d3-transition-stub.mjs', import.meta.url));
const SELECTION = /d3-selection\/src\/selection\/index\.js$/;
const METHOD_LINE = /^ {2}\[?([\w.]+)\]?: selection_\w+,?$/gm;

/** What d3-zoom, d3-drag, the camera and these methods themselves call; the rest would lie on the prototype unused. */
export const SELECTION_METHODS = [
  'call',
  'datum',
  'each',
  'filter',
  'node',
  'on',
  'property',
  'selection',
  'style',
];

/** A Rollup plugin. */
export function leanD3() {
  return {
    name: 'lean-d3',
    resolveId(source) {
      return source === 'd3-transition' ? TRANSITION_STUB : null;
    },
    transform(code, id) {
      if (!SELECTION.test(id.replaceAll('\\', '/'))) return null;
      // The lines stay, empty, so the source map is still right.
      return {code: code.replace(METHOD_LINE, keepIfUsed), map: null};
    },
  };
}

function keepIfUsed(line, method) {
  return SELECTION_METHODS.includes(method) ? line : '';
}
