import {minify} from '@swc/core';

const OPTIONS = {
  module: true,
  sourceMap: true,
  compress: {passes: 3, ecma: 2022},
  mangle: true,
  format: {comments: false},
};

/** A Rollup plugin: minifies each chunk and puts `banner`, one line, at its head. */
export function swcMinify(banner) {
  return {
    name: 'swc-minify',
    async renderChunk(code) {
      const {code: short, map} = await minify(code, OPTIONS);
      return {code: `${banner}\n${short}`, map: shiftedDown(JSON.parse(map))};
    },
  };
}

/** A source map for the same code one line further down. */
function shiftedDown(map) {
  return {...map, mappings: `;${map.mappings}`};
}
