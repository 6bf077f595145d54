// Leaves out of the script-tag file what d3-zoom brings but the camera never runs: 10 kB gzip of 16. Consumers of the
// unbundled package get d3 as it is. test/node/lean-d3.test.mjs checks that d3-zoom and the camera ask for no more.
import {fileURLToPath} from 'node:url';

const TRANSITION_STUB = fileURLToPath(new URL('d3-transition-stub.mjs', import.meta.url));
const INTERPOLATE_STUB = fileURLToPath(new URL('d3-interpolate-stub.mjs', import.meta.url));
const ZOOM = /d3-zoom\/src\/zoom\.js$/;
const SELECTION = /d3-selection\/src\/selection\/index\.js$/;
/** Ways of moving a zoom by program that the camera does not go: it works out a transform and sets that. */
export const ZOOM_METHODS_LEFT_OUT = ['scaleBy', 'scaleTo', 'translateBy', 'translateTo'];
const ZOOM_METHOD = new RegExp(
  `^ {2}zoom\\.(?:${ZOOM_METHODS_LEFT_OUT.join('|')}) = function[^]*?^ {2}};$`,
  'gm',
);
/** What d3-zoom does in transitions and on double clicks; neither comes to it from the camera. */
export const ZOOM_BODIES_LEFT_OUT = ['schedule', 'dblclicked'];
const ZOOM_BODY = new RegExp(
  `(?<=^ {2}function (?:${ZOOM_BODIES_LEFT_OUT.join('|')})\\(.*\\) \\{)[^]*?(?=^ {2}\\}$)`,
  'gm',
);
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
      if (source === 'd3-transition') return TRANSITION_STUB;
      return source === 'd3-interpolate' ? INTERPOLATE_STUB : null;
    },
    transform(code, id) {
      const file = id.replaceAll('\\', '/');
      // The lines stay, empty, so the source map is still right.
      if (ZOOM.test(file))
        return {code: code.replace(ZOOM_METHOD, emptyLines).replace(ZOOM_BODY, emptyLines), map: null};
      if (SELECTION.test(file)) return {code: code.replace(METHOD_LINE, keepIfUsed), map: null};
      return null;
    },
  };
}

function emptyLines(text) {
  return text.replace(/[^\n]/g, '');
}

function keepIfUsed(line, method) {
  return SELECTION_METHODS.includes(method) ? line : '';
}
