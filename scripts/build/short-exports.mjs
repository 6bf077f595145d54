// What files of the build import of each other has no name a reader of the library knows: `export{aB as c}` may as well
// be `export{aB}`, which takes half the bytes in the file that all pages load.
import remapping from '@jridgewell/remapping';
import MagicString from 'magic-string';

/**
 * A Rollup plugin, to stand after those that minify: files that are only imported at once, and not by `import()`, whose
 * results have their names looked up, export everything by the name it has inside.
 */
export function shortExports() {
  return {
    name: 'short-exports',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
      const lookedUp = new Set(chunks.flatMap(({dynamicImports}) => dynamicImports));
      const renamed = new Map();
      for (const chunk of chunks.filter(({fileName}) => !lookedUp.has(fileName))) {
        const text = new MagicString(chunk.code);
        renamed.set(chunk.fileName, renameExports(text, this.parse(chunk.code)));
        replace(chunk, text, bundle);
      }
      for (const chunk of chunks) {
        const text = new MagicString(chunk.code);
        renameImports(text, this.parse(chunk.code), chunk.fileName, renamed);
        replace(chunk, text, bundle);
      }
    },
  };
}

/** Gives the new names by the former ones. */
function renameExports(text, {body}) {
  const specifiers = body
    .filter(({type, source}) => type === 'ExportNamedDeclaration' && !source)
    .flatMap((declaration) => declaration.specifiers);
  for (const {start, end, local} of specifiers) text.overwrite(start, end, local.name);
  return new Map(specifiers.map(({exported, local}) => [exported.name, local.name]));
}

/** `renamed` has the new names by the former ones by the path of a file. */
function renameImports(text, {body}, fileName, renamed) {
  for (const {source, specifiers} of body.filter(({type}) => type === 'ImportDeclaration')) {
    const names = renamed.get(new URL(source.value, `file:///${fileName}`).pathname.slice(1));
    for (const {start, end, imported, local} of names ? specifiers : []) {
      const name = names.get(imported.name);
      text.overwrite(start, end, name === local.name ? name : `${name} as ${local.name}`);
    }
  }
}

/** Puts a text in place of the code of a file it was made of, and its map in place of the former one. */
function replace(chunk, text, bundle) {
  if (!text.hasChanged()) return;
  chunk.code = text.toString();
  const map = bundle[chunk.sourcemapFileName];
  if (map) map.source = String(remapping([text.generateMap({hires: true}), map.source], () => null));
}
