// The script-tag file: dist/skill-roadmap.js with all it needs, and dist/parts/ for what loads on demand.
// dist/ is committed, so the output must not depend on the machine: no hashes, no dates, no absolute paths.
import {readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {chunkOf} from './scripts/build/chunks.mjs';
import {joinStyles} from './scripts/build/join-styles.mjs';
import {leanD3} from './scripts/build/lean-d3.mjs';
import {leanLit} from './scripts/build/lean-lit.mjs';
import {licences} from './scripts/build/licences.mjs';
import {litMinify} from './scripts/build/lit-minify.mjs';
import {minify} from './scripts/build/minify.mjs';
import {prune} from './scripts/build/prune.mjs';
import {sheetsFirst} from './scripts/build/sheets-first.mjs';
import {shortExports} from './scripts/build/short-exports.mjs';
import {isLanguage, sizeBudget} from './scripts/build/size-budget.mjs';

const {name, version, license} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const BANNER = `/*! ${name} ${version} | ${license} | see third-party-licences.txt */`;

/** Warnings are faults, except for circles inside packages, which are not ours to mend. */
function onwarn(warning) {
  const inPackages = warning.ids?.every((id) => id.includes('node_modules'));
  if (warning.code === 'CIRCULAR_DEPENDENCY' && inPackages) return;
  throw new Error(warning.message);
}

export default {
  input: {'skill-roadmap': 'src/define.ts'},
  // The entry may export what the parts share with it, so that nothing is loaded twice.
  preserveEntrySignatures: false,
  plugins: [
    leanD3(),
    leanLit(),
    resolve({browser: true, exportConditions: ['production']}),
    esbuild({target: 'es2022', tsconfig: 'tsconfig.build.json'}),
    joinStyles(),
    litMinify(),
    sheetsFirst(),
    minify(BANNER),
    shortExports(),
    licences(),
    prune(),
    sizeBudget(),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    // Told of at the end of the first file only: at the end of each part it would be bytes for every reader.
    sourcemap: 'hidden',
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
    entryFileNames: '[name].js',
    chunkFileNames: ({facadeModuleId}) => `parts/${isLanguage(facadeModuleId) ? 'languages/' : ''}[name].js`,
  },
  watch: {include: 'src/**', clearScreen: false},
  onwarn,
};
