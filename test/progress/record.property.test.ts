import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {replacement} from '../../src/progress/exchange.js';
import {adopt, merge, parse, serialise, type ProgressRecord} from '../../src/progress/record.js';

const time = fc.oneof(
  fc.constantFrom(
    '2026-01-01T00:00:00.000Z',
    '2026-01-01T01:00:00+01:00',
    '2026-01-01T00:00:00.001Z',
    'soon',
    5,
  ),
  fc.date({noInvalidDate: true}).map((date) => date.toISOString()),
);
const status = fc.constantFrom('todo', 'learning', 'done', 'skipped', 'mastered', 3);
const entry = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      {
        status,
        at: time,
        note: fc.constantFrom('', 'x', 'y', 4),
        noteAt: time,
        extra: fc.constantFrom(1, {b: 1, a: 2}, {a: 2, b: 1}),
      },
      {requiredKeys: []},
    ),
  },
  {weight: 1, arbitrary: fc.jsonValue()},
);
const key = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', '');
const record = fc
  .record({
    skills: fc.array(fc.tuple(key, entry), {maxLength: 5}),
    extra: fc.constantFrom(undefined, null, 1, 'x', [3], {x: [2]}, {x: 1, y: {z: 1}}, {y: {v: 2}}),
  })
  .map(({skills, extra}) => {
    const text = JSON.stringify({format: 'skill-progress/1', extra, skills: Object.fromEntries(skills)});
    return parse(text) as ProgressRecord;
  });

/** Texts of records, in which the order of fields does not matter. */
function same(a: ProgressRecord, b: ProgressRecord): void {
  expect(JSON.parse(serialise(a))).to.deep.equal(JSON.parse(serialise(b)));
}

describe('merging any records', () => {
  it('gives the same in either order', () => {
    fc.assert(
      fc.property(record, record, (a, b) => same(merge(a, b), merge(b, a))),
      {numRuns: 300},
    );
  });

  it('gives the same however three are grouped', () => {
    const grouped = fc.property(record, record, record, (a, b, c) =>
      same(merge(merge(a, b), c), merge(a, merge(b, c))),
    );
    fc.assert(grouped, {numRuns: 300});
  });

  it('gives the same when done again', () => {
    const again = fc.property(record, record, (a, b) => {
      const once = merge(a, b);
      expect(merge(a, a)).to.equal(a);
      expect(merge(once, b)).to.equal(once);
      expect(merge(once, parse(serialise(once)) as ProgressRecord)).to.equal(once);
    });
    fc.assert(again, {numRuns: 300});
  });
});

describe('any record', () => {
  it('is the same after storing and reading it', () => {
    const round = fc.property(record, (a) => same(parse(serialise(a)) as ProgressRecord, a));
    fc.assert(round, {numRuns: 300});
  });

  it('is read without throwing, from any text and any value', () => {
    fc.assert(fc.property(fc.string(), (text) => void parse(text)));
    fc.assert(fc.property(fc.anything({withProxies: false} as object), (value) => void adopt(value)));
    const nearly = fc.anything().map((skills) => ({format: 'skill-progress/1', skills}));
    fc.assert(fc.property(nearly, (value) => void adopt(value)));
  });

  it('can be put in place of any other, whatever their times', () => {
    const now = Date.parse('2026-06-01');
    const replaced = fc.property(record, record, (mine, theirs) => {
      const after = merge(mine, replacement(mine, theirs, now));
      for (const name of new Set([...Object.keys(mine.skills), ...Object.keys(theirs.skills)])) {
        expect(after.skills[name]?.status ?? 'todo').to.equal(theirs.skills[name]?.status ?? 'todo');
        expect(after.skills[name]?.note ?? '').to.equal(theirs.skills[name]?.note ?? '');
      }
    });
    fc.assert(replaced, {numRuns: 300});
  });
});
