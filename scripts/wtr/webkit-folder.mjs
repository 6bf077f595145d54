// The settings of the desktop that WebKitGTK finds, in a folder that is gone after the run.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** The buttons beside the address keep the window, and with it the page, above 447 pixels in width. */
const SLIM_BUTTONS = `
  box, button, button *, entry, entry *, headerbar, headerbar *, toolbar, toolbar * {
    border-width: 0; font-size: 1px; margin: 0; min-width: 0; padding: 0;
  }
`;
let folder;

/** For XDG_CONFIG_HOME. */
export function configFolder() {
  folder ??= made();
  return folder;
}

function made() {
  const path = mkdtempSync(join(tmpdir(), 'webkit-'));
  process.once('exit', () => rmSync(path, {recursive: true, force: true}));
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(path, version));
    writeFileSync(join(path, version, 'gtk.css'), SLIM_BUTTONS);
  }
  return path;
}
