import {gzipSync} from 'node:zlib';

/**
 * Bytes after gzip -9: what a page loads at first, and that with every part that loads on demand. The second is a lid
 * on what there is; the aim is 81,920.
 */
export const BUDGET = {entry: 40_960, everything: 114_688};

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

/** What is over the budget, in words, or undefined. Sizes are `{name, isEntry, bytes, gzip}`. */
export function overBudget(sizes, budget = BUDGET) {
  const entry = total(sizes.filter(({isEntry}) => isEntry));
  const everything = total(sizes);
  if (entry > budget.entry)
    return `The script-tag file has ${entry} B gzip, over its budget of ${budget.entry} B.`;
  if (everything > budget.everything)
    return `All files together have ${everything} B gzip, over their budget of ${budget.everything} B.`;
  return undefined;
}

function measure({fileName, isEntry, code}) {
  const bytes = Buffer.from(code);
  return {name: fileName, isEntry, bytes: bytes.length, gzip: gzipSync(bytes, {level: 9}).length};
}

function report(sizes) {
  const width = Math.max(...sizes.map(({name}) => name.length));
  const rows = [...sizes, {name: 'together', bytes: sum(sizes, 'bytes'), gzip: total(sizes)}];
  return rows
    .map(({name, bytes, gzip}) => `  ${name.padEnd(width)} ${pad(bytes)} B ${pad(gzip)} B gzip`)
    .join('\n');
}

const pad = (number) => String(number).padStart(7);
const sum = (sizes, key) => sizes.reduce((whole, size) => whole + size[key], 0);
const total = (sizes) => sum(sizes, 'gzip');
