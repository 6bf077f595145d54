/**
 * Modules that are always loaded together share a file: one request instead of five, and fewer bytes. Paths below
 * `src/`, without `.ts`. A module of the first file must not stand here: it would be taken out of it.
 */
export const TOGETHER = {
  // Whatever reads a roadmap that is not plain JSON, or is not right.
  'texts-part': [
    ...['problem', 'read', 'read-json', 'json-fault'].map(inRoom('model')),
    ...['source-failure', 'read-answer', 'answer-text', 'texts-part'].map(inRoom('view')),
    'formats/read-text',
  ],
  // Markdown read, and what of that writing it needs.
  'markdown-part': [
    ...['data', 'document', 'lines', 'part', 'pictures', 'problems', 'tidy', 'tree', 'words'].map(
      (name) => `formats/markdown-${name}`,
    ),
    ...['markdown', 'outdent'].map(inRoom('formats')),
  ],
  // Lists of a page and whole pages.
  'html-list': ['html-list', 'html-node', 'html-text'].map(inRoom('formats')),
  // What other programs write.
  'imports-part': [
    ...['csv', 'csv-rows', 'opml', 'freemind', 'html-document', 'markup', 'entry-tree', 'import-problems'],
    ...['foreign', 'drawing', 'drawing-shapes', 'mind-map', 'mock-up'],
  ].map(inRoom('formats')),
  // What most parts of the interface need.
  'common': [
    ...[
      'i18n/en-parts',
      'elements/deep-link',
      'export/xml',
      'view/diagram/marks.styles',
      'view/here',
      'layout/here',
    ],
    ...['announcer', 'button.styles', 'dismiss', 'download', 'fragment', 'meter', 'part-icons'].map(
      inRoom('view'),
    ),
    ...['toast.styles', 'toast', 'toast-part'].map(inRoom('view')),
  ],
  // Text that runs from right to left.
  'mirror-part': ['layout/mirror', 'view/diagram/mirror-part', 'view/diagram/mirror.styles'],
  // The plain tree.
  'tree-part': ['layout/tidy-tree', 'view/diagram/tree-part', 'view/diagram/tree.styles'],
  // Keys and clicks.
  'tree-control': ['tree-control', 'tree-keys'].map(inRoom('view')),
  // What stands in a panel of its own.
  'panels-part': [
    ...['panel', 'panel.styles'].map(inRoom('view')),
    ...['help', 'help-part', 'help.styles', 'key-table'].map(inRoom('view/help')),
    ...['file', 'link', 'load', 'preview', 'shared-view', 'transfer-part', 'transfer.styles'].map(
      inRoom('view/transfer'),
    ),
    ...['base64url', 'exchange', 'share', 'undoable-import'].map(inRoom('progress')),
  ],
  // What comes as the reader moves about.
  'near-part': [
    ...['near', 'near-part', 'near.styles'].map(inRoom('view/diagram')),
    ...['minimap', 'minimap-part', 'minimap-scene', 'minimap.styles'].map(inRoom('view')),
  ],
};

/**
 * Files, by name, that a page loads before the skills of a roadmap in JSON are on its screen, besides what they import:
 * what a drawing waits for must stand here, so that it counts. test/script-tag.test.ts looks at what a browser loads.
 */
export const FIRST_DRAWING = ['skill-roadmap'];

function inRoom(room) {
  return (name) => `${room}/${name}`;
}

const CHUNKS = new Map(
  Object.entries(TOGETHER).flatMap(([chunk, modules]) => modules.map((name) => [name, chunk])),
);

/** For Rollup's `manualChunks`. Only the plain tree is laid out by d3-hierarchy. */
export function chunkOf(id) {
  if (id.includes('/node_modules/d3-hierarchy/')) return 'tree-part';
  return CHUNKS.get(/\/src\/(.+)\.ts$/.exec(id)?.[1]);
}
