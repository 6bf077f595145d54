import {gzipSync} from 'node:zlib';

/**
 * Bytes after gzip -9: what a page loads at first, and that with every part that loads on demand. The second is a lid
 * on what there is; the aim is 81,920. A page loads one language at most: each has a limit of its own, and none is
 * counted with the rest.
 */
export const BUDGET = {entry: 40_960, everything: 147_456, language: 4096};

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
      const sizes = Object.values(bundle)
        .filter((file) => file.type === 'chunk')
        .map(measure);
      console.log(report(sizes));
      const excess = overBudget(sizes, budget);
      if (!excess) return;
      if (process.env.SIZE_BUDGET !== 'report') this.error(excess);
      console.warn(excess);
    },
  };
}

/** What is over the budget, in words, or undefined. Sizes are `{name, isEntry, isLanguage, bytes, gzip}`. */
export function overBudget(sizes, budget = BUDGET) {
  const entry = total(sizes.filter(({isEntry}) => isEntry));
  const everything = total(parts(sizes));
  const language = sizes.find((size) => size.isLanguage && size.gzip > budget.language);
  if (entry > budget.entry)
    return `The script-tag file has ${entry} B gzip, over its budget of ${budget.entry} B.`;
  if (everything > budget.everything)
    return `All files together have ${everything} B gzip, over their budget of ${budget.everything} B.`;
  if (language)
    return `${language.name} has ${language.gzip} B gzip, over the budget of a language, ${budget.language} B.`;
  return undefined;
}

function measure({fileName, facadeModuleId, isEntry, code}) {
  const bytes = Buffer.from(code);
  const {length: gzip} = gzipSync(bytes, {level: 9});
  return {name: fileName, isEntry, isLanguage: isLanguage(facadeModuleId), bytes: bytes.length, gzip};
}

function report(sizes) {
  const width = Math.max(...sizes.map(({name}) => name.length));
  const counted = parts(sizes);
  const together = {name: 'together, without languages', bytes: sum(counted, 'bytes'), gzip: total(counted)};
  const rows = [...sizes, together];
  return rows
    .map(({name, bytes, gzip}) => `  ${name.padEnd(width)} ${pad(bytes)} B ${pad(gzip)} B gzip`)
    .join('\n');
}

const parts = (sizes) => sizes.filter((size) => !size.isLanguage);
const pad = (number) => String(number).padStart(7);
const sum = (sizes, key) => sizes.reduce((whole, size) => whole + size[key], 0);
const total = (sizes) => sum(sizes, 'gzip');
