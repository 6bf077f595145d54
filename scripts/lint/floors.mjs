// Which room of src/ may import what: the floors of ARCHITECTURE.md, where imports only point down.
import {dirname, posix, relative} from 'node:path';

const DOM_PACKAGES = ['lit', 'd3-interpolate', 'd3-selection', 'd3-zoom'];
const PURE_ROOMS = ['model', 'layout', 'progress', 'formats', 'i18n'];
const LOWER_ROOMS = [...PURE_ROOMS, 'export'];

/** For each room, the other rooms and the packages that it may import. Files at the top of src/ may import all. */
export const FLOORS = {
  model: {rooms: [], packages: []},
  layout: {rooms: ['model'], packages: ['d3-hierarchy']},
  progress: {rooms: ['model'], packages: []},
  formats: {rooms: ['model'], packages: []},
  i18n: {rooms: [], packages: []},
  export: {rooms: PURE_ROOMS, packages: []},
  view: {rooms: LOWER_ROOMS, packages: DOM_PACKAGES},
  elements: {rooms: [...LOWER_ROOMS, 'view'], packages: ['lit']},
  cli: {rooms: LOWER_ROOMS, packages: ['node:']},
};

/** Names that exist only in a browser; the lower floors run in Node too. */
export const BROWSER_GLOBALS = [
  ...['window', 'self', 'document', 'navigator', 'location', 'history', 'screen', 'frames', 'parent', 'top'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'customElements', 'matchMedia', 'getComputedStyle'],
  ...[
    'getSelection',
    'requestAnimationFrame',
    'cancelAnimationFrame',
    'requestIdleCallback',
    'alert',
    'confirm',
  ],
  ...[
    'prompt',
    'open',
    'close',
    'print',
    'name',
    'event',
    'length',
    'status',
    'origin',
    'innerWidth',
    'innerHeight',
  ],
  ...[
    'devicePixelRatio',
    'scrollX',
    'scrollY',
    'Node',
    'NodeList',
    'Element',
    'HTMLElement',
    'SVGElement',
    'Text',
  ],
  ...[
    'Attr',
    'Document',
    'DocumentFragment',
    'ShadowRoot',
    'HTMLCollection',
    'DOMParser',
    'DOMRect',
    'DOMPoint',
  ],
  ...['XMLSerializer', 'XMLHttpRequest', 'CSSStyleSheet', 'CSS', 'Image', 'Range', 'Selection', 'FileReader'],
  ...['OffscreenCanvas', 'CanvasRenderingContext2D', 'Path2D', 'MutationObserver', 'ResizeObserver'],
  ...[
    'IntersectionObserver',
    'KeyboardEvent',
    'MouseEvent',
    'PointerEvent',
    'StorageEvent',
    'UIEvent',
    'Storage',
  ],
];

/** An ESLint rule: reports imports, re-exports, dynamic and type imports that a room may not make. */
export const floorsRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      room: 'src/{{from}} may not import src/{{to}}: imports only point down (ARCHITECTURE.md).',
      package: 'src/{{from}} may not import the package "{{to}}" (scripts/lint/floors.mjs).',
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const from = roomOf(file);
    if (!(from in FLOORS)) return {};
    const check = (node) => {
      const fault = node && faultOf(from, file, node.value);
      if (fault) context.report({node, messageId: fault.kind, data: {from, to: fault.to}});
    };
    return {
      ImportDeclaration: ({source}) => check(source),
      ExportNamedDeclaration: ({source}) => check(source),
      ExportAllDeclaration: ({source}) => check(source),
      ImportExpression: ({source}) => check(source),
      TSImportType: ({source}) => check(source),
    };
  },
};

function faultOf(from, file, specifier) {
  if (typeof specifier !== 'string') return undefined;
  if (!specifier.startsWith('.')) return packageFault(from, specifier);
  const to = roomOf(posix.join(dirname(file), specifier));
  const allowed = to === from || FLOORS[from].rooms.includes(to);
  return allowed ? undefined : {kind: 'room', to};
}

function packageFault(from, specifier) {
  const allowed = FLOORS[from].packages.some((name) =>
    name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
  return allowed ? undefined : {kind: 'package', to: specifier};
}

/** The folder directly in src/ that holds the file; for a file at the top of src/ the file's own name. */
function roomOf(path) {
  return /^src\/([^/]+)/.exec(path)?.[1] ?? path;
}
