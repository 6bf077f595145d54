import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Modules} from '../export/page-html.js';
import {Fault} from './fault.js';

/** The script-tag file among the built modules. */
export const ENTRY = 'skill-roadmap.js';

/** The script-tag file and its parts, as they are built beside this command; of the languages only `lang`. */
export function builtModules(lang = 'en'): Modules {
  const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
  try {
    const names = ['', 'parts/', 'parts/languages/'].flatMap((path) =>
      readdirSync(folder + path)
        .filter((name) => name.endsWith('.js') && (!path.endsWith('languages/') || isOf(lang, name)))
        .map((name) => path + name),
    );
    return new Map(names.map((name) => [name, readFileSync(folder + name, 'utf8')]));
  } catch {
    throw new Fault('the built component (dist/) is not beside this command; npm run build makes it');
  }
}

/** `pt-BR` is spoken by `pt.js`, `zh-Hant` by `zh-hant.js` or `zh.js`. */
function isOf(lang: string, name: string): boolean {
  return name.split(/[.-]/, 1)[0] === lang.toLowerCase().split('-', 1)[0];
}
