import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';
import {FLOORS} from '../../scripts/lint/floors.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RULES = [
  'house/floors',
  'no-restricted-globals',
  '@typescript-eslint/no-restricted-types',
  'max-lines',
];
const eslint = new ESLint({
  cwd: ROOT,
  ruleFilter: ({ruleId}) => RULES.includes(ruleId),
  // Rules that need types cannot look at a file that is not on the disk.
  overrideConfig: [{files: ['src/**/*.ts'], ...tseslint.configs.disableTypeChecked}],
});

/** The rules that the code would break if it were in that file. */
async function broken(filePath, code) {
  const [result] = await eslint.lintText(code, {filePath});
  assert.ok(
    result.messages.every(({fatal}) => !fatal),
    JSON.stringify(result.messages),
  );
  return result.messages.map(({ruleId}) => ruleId);
}

describe('the floors', () => {
  it('know every room of the house', () => {
    const folders = readdirSync(`${ROOT}/src`, {withFileTypes: true}).filter((entry) => entry.isDirectory());
    assert.deepEqual(
      folders.map(({name}) => name).filter((name) => !(name in FLOORS)),
      [],
    );
  });

  for (const [file, specifier] of [
    ['src/model/read.ts', '../layout/scene.js'],
    ['src/model/read.ts', '../index.js'],
    ['src/model/deep/read.ts', '../../view/card.js'],
    ['src/layout/road.ts', '../progress/status.js'],
    ['src/progress/count.ts', '../view/session.js'],
    ['src/formats/markdown.ts', '../elements/skill-card.js'],
    ['src/i18n/en.ts', '../model/roadmap.js'],
    ['src/view/card.ts', '../elements/skill-card.js'],
    ['src/formats/csv.ts', '../layout/scene.js'],
    ['src/export/write-svg.ts', '../view/camera.js'],
    ['src/layout/road.ts', '../export/xml.js'],
    ['src/view/card.ts', '../cli/main.js'],
    ['src/model/read.ts', 'lit'],
    ['src/layout/road.ts', 'd3-zoom'],
    ['src/view/card.ts', 'd3-hierarchy'],
    ['src/formats/csv.ts', 'node:fs'],
  ]) {
    it(`refuse ${specifier} in ${file}, however it is imported`, async () => {
      for (const code of [
        `import {a} from '${specifier}'; a();`,
        `import type {A} from '${specifier}'; export type B = A;`,
        `export {a} from '${specifier}';`,
        `export * from '${specifier}';`,
        `export const a = () => import('${specifier}');`,
        `export type A = import('${specifier}').A;`,
      ]) {
        assert.deepEqual(await broken(file, code), ['house/floors'], code);
      }
    });
  }

  for (const [file, specifier] of [
    ['src/model/read.ts', './problem.js'],
    ['src/model/deep/read.ts', '../problem.js'],
    ['src/layout/tidy-tree.ts', 'd3-hierarchy'],
    ['src/progress/count.ts', '../model/roadmap.js'],
    ['src/view/camera.ts', 'd3-zoom'],
    ['src/view/card.ts', 'lit/directives/repeat.js'],
    ['src/elements/skill-card.ts', '../view/card.js'],
    ['src/export/write-svg.ts', '../layout/scene.js'],
    ['src/cli/main.ts', '../export/badge.js'],
    ['src/index.ts', './elements/skill-card.js'],
  ]) {
    it(`let ${file} import ${specifier}`, async () => {
      assert.deepEqual(await broken(file, `export {a} from '${specifier}';`), []);
    });
  }

  for (const room of ['model', 'layout', 'progress', 'formats', 'export', 'cli']) {
    it(`keep the browser out of ${room}`, async () => {
      for (const code of [
        'export const width = window.innerWidth;',
        'export const place = document.body;',
        'export const stored = localStorage.length;',
        'export const language = navigator.language;',
        'customElements.get("a");',
        'export const parser = new DOMParser();',
        'export function isElement(value: unknown): boolean { return value instanceof Element; }',
      ]) {
        assert.deepEqual(await broken(`src/${room}/planted.ts`, code), ['no-restricted-globals'], code);
      }
      const code = 'export type Place = HTMLElement;';
      assert.deepEqual(await broken(`src/${room}/planted.ts`, code), [
        '@typescript-eslint/no-restricted-types',
      ]);
    });
  }

  it('leave names that only look like a browser’s alone', async () => {
    assert.deepEqual(
      await broken('src/layout/a.ts', 'export const f = (top: number, status: string) => status + top;'),
      [],
    );
  });

  it('let the local store touch storage, and the view the page', async () => {
    assert.deepEqual(await broken('src/progress/local-store.ts', 'export const s = localStorage;'), []);
    assert.deepEqual(await broken('src/view/card.ts', 'export const s = document;'), []);
  });

  it('hold no file of more than 320 lines', async () => {
    assert.deepEqual(await broken('src/model/long.ts', 'export {};\n'.repeat(321)), ['max-lines']);
    assert.deepEqual(await broken('src/model/long.ts', 'export {};\n'.repeat(320)), []);
  });
});
