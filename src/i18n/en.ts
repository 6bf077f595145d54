import type {Messages} from './messages.js';

/** What a first drawing shows or says. */
const core = {
  todo: 'To do',
  learning: 'Learning',
  done: 'Done',
  skipped: 'Skipped',

  core: 'core',
  optional: 'optional',
  recommended: 'Recommended',
  pick: {other: 'pick {n}'},
  pickOf: {other: 'pick {n} of {of}'},
  picked: 'picked',
  pickedTitle: 'picked {title}',
  alternative: 'alternative',
  here: 'here',

  doneOf: '{done} of {total}',
  doneOfShort: '{done}/{total}',
  doneOfLong: '{done} of {total} done',
  optionalCount: {other: '+{n} optional'},

  toolbar: 'Roadmap',
  view: 'View',
  diagram: 'Diagram',
  list: 'List',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to view',
  zoomLevel: 'Zoom level',
  zoom: 'Zoom',
} satisfies Partial<Messages>;

export type CoreKey = keyof typeof core;

/** The built-in language. The texts of the parts that load on demand join it with the first of them: `en-parts.ts`. */
export const en: Messages = core as Partial<Messages> as Messages;
