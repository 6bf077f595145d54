// Leaves out of the script-tag files what d3 brings but never runs here: 14 kB gzip of 18. Consumers of the unbundled
// package get d3 as it is. test/node/lean-d3.test.mjs checks that d3 itself and our sources ask for no more.
import {fileURLToPath} from 'node:url';

/** Packages in whose place a small stand-in goes into the file. */
export const STAND_INS = ['d3-dispatch', 'd3-interpolate', 'd3-selection', 'd3-transition'];
/** Ways of moving a zoom by program that the camera does not go, and settings that it leaves as they are. */
export const ZOOM_METHODS_LEFT_OUT = [
  ...['scaleBy', 'scaleTo', 'translateBy', 'translateTo'],
  ...['constrain', 'interpolate', 'tapDistance'],
];
/** What d3-zoom does in transitions and on double clicks; neither comes to it from the camera. */
export const ZOOM_BODIES_LEFT_OUT = ['schedule', 'dblclicked'];
/** Settings that the camera makes, so that what d3-zoom does without them never runs. */
export const ZOOM_SETTINGS = ['filter', 'extent', 'wheelDelta', 'touchable'];
/** What neither d3-zoom nor the camera asks of a transform. */
export const TRANSFORM_METHODS_LEFT_OUT = [
  ...['scale', 'apply', 'applyX', 'applyY', 'rescaleX', 'rescaleY', 'toString'],
];

/** What neither d3's `cluster()` nor the layout of a tree asks of a hierarchy. */
export const HIERARCHY_METHODS_LEFT_OUT = [
  ...['count', 'each', 'find', 'sum', 'sort', 'path', 'ancestors', 'descendants', 'leaves', 'links', 'copy'],
];

/** By the end of a file's path: what is looked for, and what becomes of it. */
const CUTS = {
  'd3-zoom/src/zoom.js': [
    [`^ {2}zoom\\.(?:${ZOOM_METHODS_LEFT_OUT.join('|')}) = function[^]*?^ {2}};$`, emptyLines],
    [`(?<=^ {2}function (?:${ZOOM_BODIES_LEFT_OUT.join('|')})\\(.*\\) \\{)[^]*?(?=^ {2}\\}$)`, emptyLines],
    // Double taps: the double click that one stands for is nobody's.
    ['^ {6}if \\(g\\.taps === 2\\) \\{[^]*?^ {6}\\}$', emptyLines],
    ['^ {4,6}(?:if \\((?:g\\.taps < 2|touchstarting)\\)|this\\.taps = 0;).*$', ''],
    [', g\\.taps = [^;]+', ''],
    // What is bound to the element: nothing.
    ['^ {6}(?:var d = select\\(this\\.that\\)\\.datum\\(\\);|  d)$', ''],
    [`^function default(?:${ZOOM_SETTINGS.map(capital).join('|')})\\([^]*?^}$`, emptyLines],
    [` = default(?:${ZOOM_SETTINGS.map(capital).join('|')})(?=,)`, ''],
    // The camera's settings are functions.
    ['typeof _ === "function" \\? _ : constant\\(.*\\)(?=, zoom\\))', '_'],
  ],
  'd3-zoom/src/transform.js': [
    [`^ {2}(?:${TRANSFORM_METHODS_LEFT_OUT.join('|')}): function[^]*?^ {2}},?$`, emptyLines],
    ['^transform\\.prototype = Transform\\.prototype;$', ''],
  ],
  'd3-hierarchy/src/hierarchy/index.js': [
    [`^ {2}(?:${HIERARCHY_METHODS_LEFT_OUT.join('|')}): node_\\w+,$`, ''],
    // Only the methods above go through it so.
    ['^ {2}\\[Symbol\\.iterator\\]: node_iterator$', ''],
    // The layout says what is below a node, and has no maps.
    ['^ {2}if \\(data instanceof Map\\) \\{[^]*?^ {2}\\}$', emptyLines],
  ],
  'd3-zoom/src/event.js': [
    // All that the camera looks at.
    [
      'Object\\.defineProperties[^]*?\\}\\);',
      (text) => `Object.assign(this, {sourceEvent, transform});${emptyLines(text)}`,
    ],
  ],
};

/** A Rollup plugin. */
export function leanD3() {
  return {
    name: 'lean-d3',
    resolveId(source) {
      const file = `./${source}-stub.mjs`;
      return STAND_INS.includes(source) ? fileURLToPath(new URL(file, import.meta.url)) : null;
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const [, cuts] = Object.entries(CUTS).find(([file]) => path.endsWith(file)) ?? [];
      // The lines stay, empty, so the source map is still right.
      return cuts ? {code: cuts.reduce(cut, code), map: null} : null;
    },
  };
}

function cut(code, [text, instead]) {
  return code.replace(new RegExp(text, 'gm'), instead);
}

function capital(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function emptyLines(text) {
  return text.replace(/[^\n]/g, '');
}
