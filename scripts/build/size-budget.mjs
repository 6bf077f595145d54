import {gzipSync} from 'node:zlib';
import {FIRST_DRAWING} from './chunks.mjs';

/**
 * Bytes after gzip -9: what a page loads to draw a roadmap, and that with every part that loads on demand. The second is
 * a lid on what there is; the aim is 81,920. A page loads one language at most: each has a limit of its own, and none is
 * counted with the rest.
 */
export const BUDGET = {first: 40_960, everything: 139_264, language: 4096};

/** Whether a module, by its path, is the texts of a language. */
export const isLanguage = (path) => /[/\\]i18n[/\\]languages[/\\]/.test(path ?? '');

/**
 * A Rollup plugin: prints the size of each file and fails the build when they grow over their budget.
 * With SIZE_BUDGET=report in the environment it only says so.
 */
export function sizeBudget(budget = BUDGET) {
  return {
    name: 'size-budget',
    // After writing, so that what is too large can be looked at.
    writeBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const first = firstFiles(chunks);
      const sizes = chunks.map((chunk) => measure(chunk, first));
      console.log(report(sizes));
      const excess = overBudget(sizes, budget);
      if (!excess) return;
      if (process.env.SIZE_BUDGET !== 'report') this.error(excess);
      console.warn(excess);
    },
  };
}

/** The files of a first drawing: those that are named, and what they import at once. */
export function firstFiles(chunks, names = FIRST_DRAWING) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const files = new Set();
  const add = (chunk) => {
    if (!chunk || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const file of chunk.imports) add(byFile.get(file));
  };
  for (const name of names) {
    const chunk = chunks.find((each) => each.name === name);
    if (!chunk) throw new Error(`A first drawing needs ${name}, which is no file of the build.`);
    add(chunk);
  }
  return files;
}

/** What is over the budget, in words, or undefined. Sizes are `{name, isFirst, isLanguage, bytes, gzip}`. */
export function overBudget(sizes, budget = BUDGET) {
  const first = total(sizes.filter(({isFirst}) => isFirst));
  const everything = total(parts(sizes));
  const language = sizes.find((size) => size.isLanguage && size.gzip > budget.language);
  if (first > budget.first)
    return `A first drawing loads ${first} B gzip, over its budget of ${budget.first} B.`;
  if (everything > budget.everything)
    return `All files together have ${everything} B gzip, over their budget of ${budget.everything} B.`;
  if (language)
    return `${language.name} has ${language.gzip} B gzip, over the budget of a language, ${budget.language} B.`;
  return undefined;
}

function measure({fileName: name, facadeModuleId, code}, first) {
  const bytes = Buffer.from(code);
  const {length: gzip} = gzipSync(bytes, {level: 9});
  return {name, isFirst: first.has(name), isLanguage: isLanguage(facadeModuleId), bytes: bytes.length, gzip};
}

function report(sizes) {
  const width = Math.max(...sizes.map(({name}) => name.length));
  const rows = [
    ...sizes,
    sumOf(
      'a first drawing',
      sizes.filter(({isFirst}) => isFirst),
    ),
    sumOf('together, without languages', parts(sizes)),
  ];
  return rows
    .map(({name, bytes, gzip}) => `  ${name.padEnd(width)} ${pad(bytes)} B ${pad(gzip)} B gzip`)
    .join('\n');
}

function sumOf(name, sizes) {
  return {name, bytes: sum(sizes, 'bytes'), gzip: total(sizes)};
}

const parts = (sizes) => sizes.filter((size) => !size.isLanguage);
const pad = (number) => String(number).padStart(7);
const sum = (sizes, key) => sizes.reduce((whole, size) => whole + size[key], 0);
const total = (sizes) => sum(sizes, 'gzip');
