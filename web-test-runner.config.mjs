// Tests in real browsers. BROWSERS=chromium,firefox,webkit chooses the engines (Chromium alone when not set).
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {servedLean} from './scripts/wtr/served-lean.mjs';
import {extraCommands} from './scripts/wtr/commands.mjs';
import {countReporter} from './scripts/wtr/count-reporter.mjs';
import {launchers} from './scripts/wtr/launchers.mjs';
import {snapshots} from './scripts/wtr/snapshots.mjs';
import {missingParts} from './scripts/wtr/missing-parts.mjs';
import {sandboxedPages, strictPages} from './scripts/wtr/strict-pages.mjs';

const {LIT = 'development'} = process.env;
if (!['development', 'production', 'lean'].includes(LIT)) throw new Error(`There is no LIT=${LIT}.`);
const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url));

export default {
  files: 'test/**/*.test.ts',
  // LIT=production runs against Lit as it is published, without its development checks; LIT=lean against what of that is
  // in the script-tag file.
  nodeResolve: {exportConditions: LIT === 'development' ? ['development'] : ['production']},
  browsers: await launchers(process.env.BROWSERS ?? 'chromium'),
  concurrentBrowsers: 1,
  plugins: [
    ...(LIT === 'lean' ? [servedLean()] : []),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig}),
    extraCommands(),
    snapshots(),
  ],
  middleware: [missingParts, strictPages, sandboxedPages],
  // A loaded machine takes its time, most of all to start Firefox and WebKit.
  browserStartTimeout: 90_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: 10_000}},
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  coverageConfig: {include: ['src/**/*.ts'], reporters: ['text-summary', 'lcovonly']},
  reporters: [defaultReporter(), countReporter()],
};
