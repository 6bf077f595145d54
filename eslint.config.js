import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {BROWSER_GLOBALS, floorsRule} from './scripts/lint/floors.mjs';

const EXAMPLE_GLOBALS = [
  'document',
  'location',
  'indexedDB',
  'BroadcastChannel',
  'EventSource',
  'URLSearchParams',
];
const BUILT = [
  'dist',
  'lib',
  'editor',
  'coverage',
  'storybook-static',
  '.cache',
  'bench/node_modules',
  'bench/bundles',
];
const TYPESCRIPT = ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'];
const NODE_GLOBALS = [
  'AbortSignal',
  'process',
  'console',
  'Buffer',
  'URL',
  'performance',
  'fetch',
  'setTimeout',
  'clearTimeout',
  'TextDecoder',
];
const PAGE_GLOBALS = [
  'document',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'MessageChannel',
  'PerformanceObserver',
  'structuredClone',
];
const message = 'This floor runs in Node too, where there is no browser (ARCHITECTURE.md).';
const noNodeGlobals = ['process', 'Buffer', 'global', 'require', '__dirname'].map((name) => ({
  name,
  message: 'Only the command (src/cli) knows Node.',
}));
const noBrowserGlobals = BROWSER_GLOBALS.map((name) => ({name, message}));
// A tree has nodes and a text has ranges of its own.
const OWN_TYPE_NAMES = ['Node', 'Text', 'Range', 'Selection', 'Image', 'Attr', 'Document'];
const browserTypes = BROWSER_GLOBALS.filter((name) => /^[A-Z]/.test(name) && !OWN_TYPE_NAMES.includes(name));
const noBrowserTypes = Object.fromEntries(browserTypes.map((name) => [name, {message}]));

export default defineConfig(
  {ignores: [...BUILT, 'examples/**/*.d.ts', 'examples/**/node_modules']},
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly']))},
  },
  {
    // Half of the bench runs in the page.
    files: ['bench/**/*.mjs'],
    languageOptions: {globals: Object.fromEntries(PAGE_GLOBALS.map((name) => [name, 'readonly']))},
  },
  {
    files: ['test/fixtures/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'parent', 'self', 'setInterval', 'clearInterval'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['examples/**/*.js'],
    languageOptions: {globals: Object.fromEntries(EXAMPLE_GLOBALS.map((name) => [name, 'readonly']))},
  },
  {
    files: TYPESCRIPT,
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
    ],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Listeners in templates are bound by Lit: @click=${this.open} is right.
      '@typescript-eslint/unbound-method': 'off',
      // `isolatedDeclarations` wants the annotation that this rule calls needless.
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // It asks for the `!` that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // A part that loads on demand is named by `typeof import('...')`.
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {house: {rules: {floors: floorsRule}}},
    rules: {'house/floors': 'error', 'no-console': ['error', {allow: ['warn']}]},
  },
  {
    files: ['src/{model,layout,progress,formats,i18n,export}/**/*.ts'],
    // The one place below the view that knows a browser: it is handed the storage of one.
    ignores: ['src/progress/local-store.ts'],
    rules: {
      'no-restricted-globals': ['error', ...noBrowserGlobals, ...noNodeGlobals],
      '@typescript-eslint/no-restricted-types': ['error', {types: noBrowserTypes}],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...noBrowserGlobals],
      '@typescript-eslint/no-restricted-types': ['error', {types: noBrowserTypes}],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/{model,layout,progress,formats,i18n,export}/**'],
    rules: {'no-restricted-globals': ['error', ...noNodeGlobals]},
  },
  {
    files: ['**/*.{ts,js,mjs}'],
    rules: {
      'max-lines': ['error', {max: 320, skipBlankLines: true, skipComments: true}],
      'no-warning-comments': ['error', {terms: ['todo:', 'fixme'], location: 'anywhere'}],
    },
  },
  // A style sheet is one list of rules, with one declaration a line.
  {files: ['src/**/*.styles.ts'], rules: {'max-lines': 'off'}},
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are getters and can be awaited.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it'].flatMap((object) =>
          ['skip', 'only'].map((property) => ({
            object,
            property,
            message: 'Every test runs, in every engine.',
          })),
        ),
      ],
    },
  },
);
