// Texts that a test compares with files in test/snapshots. A text that is missing or another fails the test; with
// UPDATE_SNAPSHOTS=1 the file is written instead:
//   UPDATE_SNAPSHOTS=1 npm run test:unit -- --files 'test/view/drawing-snapshots.test.ts'
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const FOLDER = new URL('../../test/snapshots/', import.meta.url);
const SAFE_NAME = /^[a-z][a-z\d-]*$/;

/** A plugin for the runner's `plugins`: `snapshot` with `{name, text}` answers `{expected, updated}`. */
export function snapshots(folder = FOLDER, mayWrite = process.env.UPDATE_SNAPSHOTS === '1') {
  return {
    name: 'snapshots',
    executeCommand: ({command, payload}) =>
      command === 'snapshot' ? compare(folder, mayWrite, payload) : undefined,
  };
}

async function compare(folder, mayWrite, {name, text}) {
  if (!SAFE_NAME.test(name))
    throw new Error(`“${name}” is no name for a snapshot: use small letters and hyphens.`);
  const file = fileURLToPath(new URL(`${name}.txt`, folder));
  const expected = await readFile(file, 'utf8').catch(() => null);
  if (!mayWrite || expected === text) return {expected, updated: false};
  await mkdir(folder, {recursive: true});
  await writeFile(file, text);
  return {expected: text, updated: true};
}
