import {minify} from '@swc/core';

const OPTIONS = {
  module: true,
  sourceMap: true,
  compress: {passes: 3, ecma: 2022},
  mangle: true,
  format: {comments: false},
};

/** A Rollup plugin: minifies each chunk and puts `banner`, one line, at the head of the entry (and not of 25 parts). */
export function swcMinify(banner) {
  return {
    name: 'swc-minify',
    async renderChunk(code, {isEntry}) {
      const {code: short, map} = await minify(code, OPTIONS);
      return isEntry ? {code: `${banner}\n${short}`, map: shiftedDown(JSON.parse(map))} : {code: short, map};
    },
  };
}

/** A source map for the same code one line further down. */
function shiftedDown(map) {
  return {...map, mappings: `;${map.mappings}`};
}
