import {minify as minifyBySwc} from '@swc/core';
import {transform} from 'esbuild';
import {minify as minifyByTerser} from 'terser';

const ESBUILD = {minify: true, target: 'es2022', format: 'esm', sourcemap: 'external', legalComments: 'none'};
/** Of terser and of swc, which is made after it. */
const OPTIONS = {
  module: true,
  sourceMap: true,
  compress: {passes: 3, ecma: 2022},
  mangle: true,
  format: {comments: false},
};

/**
 * Rollup plugins: they minify each chunk, esbuild first, for it gives private names that compress better, then terser
 * and swc, each of which finds more to leave out; and put `banner`, one line, at the head of the entry (and not of all
 * parts).
 */
export function minify(banner) {
  return [
    {name: 'esbuild-minify', renderChunk: (code) => transform(code, ESBUILD)},
    {name: 'tell-of-map', generateBundle: tellOfMap},
    {name: 'terser-minify', renderChunk: (code) => minifyByTerser(code, OPTIONS)},
    {
      name: 'swc-minify',
      async renderChunk(code, {isEntry}) {
        const {code: short, map} = await minifyBySwc(code, OPTIONS);
        return isEntry
          ? {code: `${banner}\n${short}`, map: shiftedDown(JSON.parse(map))}
          : {code: short, map};
      },
    },
  ];
}

/** Tells of the source map of the entry. */
function tellOfMap(_, bundle) {
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && chunk.isEntry)
      chunk.code += `//# sourceMappingURL=${chunk.sourcemapFileName}\n`;
  }
}

/** A source map for the same code one line further down. */
function shiftedDown(map) {
  return {...map, mappings: `;${map.mappings}`};
}
