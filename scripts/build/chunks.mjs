/**
 * Modules that are always loaded together share a file: one request instead of five, and fewer bytes. Paths below
 * `src/`, without `.ts`. A module of the first file must not stand here: it would be taken out of it.
 */
export const TOGETHER = {
  // Whatever reads a roadmap that is not plain JSON, or is not right.
  'texts-part': [
    ...['problem', 'read'].map(model),
    ...['source-failure', 'read-answer', 'texts-part'].map((name) => `view/${name}`),
    'formats/read-text',
  ],
  // What most parts of the interface need.
  'common': [
    'i18n/en-parts',
    ...[
      'announcer',
      'button.styles',
      'dismiss',
      'download',
      'part-icons',
      'toast.styles',
      'toast',
      'toast-part',
    ].map((name) => `view/${name}`),
    'view/diagram/marks.styles',
  ],
};

/**
 * Files, by name, that a page loads before the skills of a roadmap in JSON are on its screen, besides what they import:
 * what a drawing waits for must stand here, so that it counts. test/script-tag.test.ts looks at what a browser loads.
 */
export const FIRST_DRAWING = ['skill-roadmap'];

function model(name) {
  return `model/${name}`;
}

const CHUNKS = new Map(
  Object.entries(TOGETHER).flatMap(([chunk, modules]) => modules.map((name) => [name, chunk])),
);

/** For Rollup's `manualChunks`. */
export function chunkOf(id) {
  return CHUNKS.get(/\/src\/(.+)\.ts$/.exec(id)?.[1]);
}
