import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const FILE = 'third-party-licences.txt';

/** A Rollup plugin: writes the licences of the packages whose code went into the bundle, as those licences ask. */
export function licences() {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? keptModules(file) : [],
      );
      const folders = [...new Set(modules.map(packageFolder).filter(Boolean))].sort();
      const notices = new Map(folders.map(notice).map(({name, text}) => [name, text]));
      const source = [...notices]
        .map(([name, text]) => `${name}\n\n${text}`)
        .join(`\n\n${'-'.repeat(80)}\n\n`);
      this.emitFile({type: 'asset', fileName: FILE, source: `${source}\n`});
    },
  };
}

function keptModules({modules}) {
  return Object.entries(modules)
    .filter(([, {renderedLength}]) => renderedLength > 0)
    .map(([id]) => id.replaceAll('\\', '/'));
}

function packageFolder(id) {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

function notice(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'LICENCE'].map((each) => join(folder, each)).find(existsSync);
  return {name: `${name} ${version} (${license})`, text: file ? readFileSync(file, 'utf8').trim() : license};
}
