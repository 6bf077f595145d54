import {existsSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/** A Rollup plugin: removes scripts that an earlier build left in the output folder and this one no longer makes. */
export function prune() {
  return {
    name: 'prune',
    writeBundle({dir}, bundle) {
      for (const name of ['', 'parts', 'parts/languages'].flatMap((folder) => scripts(dir, folder))) {
        if (!(name in bundle)) rmSync(join(dir, name));
      }
    },
  };
}

function scripts(dir, folder) {
  const path = join(dir, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => /\.js(\.map)?$/.test(name));
  return names.map((name) => (folder ? `${folder}/${name}` : name));
}
