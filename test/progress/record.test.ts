import {expect} from '@open-wc/testing';
import {adopt, merge, parse, recordOf, serialise, type ProgressRecord} from '../../src/progress/record.js';

const FORMAT = 'skill-progress/1';
const EARLY = '2026-01-01T00:00:00.000Z';
const LATE = '2026-01-02T00:00:00.000Z';

function read(value: unknown): ProgressRecord {
  const record = parse(JSON.stringify(value));
  if (typeof record === 'string') throw new Error(record);
  return record;
}

function plain(record: ProgressRecord): unknown {
  return JSON.parse(serialise(record));
}

function of(skills: object): ProgressRecord {
  return read({format: FORMAT, skills});
}

describe('a stored record', () => {
  it('comes back as it was written, in the first format as in all later ones', () => {
    const stored = {
      format: FORMAT,
      skills: {
        'a.example/git': {status: 'done', at: EARLY, note: 'easy'},
        'road#x': {status: 'todo', at: LATE},
      },
    };
    expect(plain(read(stored))).to.deep.equal(stored);
  });

  it('may lack its skills', () => {
    expect(plain(read({format: FORMAT}))).to.deep.equal({format: FORMAT, skills: {}});
  });

  it('is told from one of a later version and from anything else', () => {
    expect(parse('{"format": "skill-progress/2", "skills": 5}')).to.equal('newer');
    expect(parse('{"format": "skill-progress/10"}')).to.equal('newer');
    for (const text of ['', 'null', '5', '"x"', '{}', '[]', '{"format": "skill-progress/0", "skills": {}}']) {
      expect(parse(text), text).to.equal('unreadable');
    }
    expect(parse(`{"format": "${FORMAT}", "skills": "none"}`)).to.equal('unreadable');
  });

  it('keeps what it does not know', () => {
    const stored = {
      format: FORMAT,
      theme: {dark: [1]},
      skills: {k: {status: 'mastered', at: EARLY, stars: 3, note: 'x', noteAt: LATE}},
    };
    expect(plain(read(stored))).to.deep.equal(stored);
  });

  it('keeps entries it cannot use, as weaker than any real one', () => {
    const record = of({
      a: 'done',
      b: 7,
      c: null,
      d: {status: 4, at: 'noon'},
      e: {at: '+012345-01-01T00:00:00Z'},
    });
    expect(record.skills['a']).to.include({status: 'done', at: '1970-01-01T00:00:00.000Z'});
    expect(record.skills['b']).to.include({status: 'todo', value: 7});
    for (const key of ['c', 'd', 'e']) expect(record.skills[key]?.at).to.equal('1970-01-01T00:00:00.000Z');
  });

  it('brings times of any writing into one', () => {
    const record = of({
      a: {status: 'done', at: '2026-01-01T02:00:00+02:00'},
      b: {status: 'done', at: Date.parse(LATE)},
    });
    expect([record.skills['a']?.at, record.skills['b']?.at]).to.deep.equal([EARLY, LATE]);
  });

  it('takes __proto__ and constructor for keys like any other', () => {
    const text = `{"format":"${FORMAT}","skills":{"__proto__":{"at":"${EARLY}","status":"done"}},"__proto__":{"x":1}}`;
    const record = parse(text) as ProgressRecord;
    expect(Object.keys(record.skills)).to.deep.equal(['__proto__']);
    expect('constructor' in record.skills).to.equal(false);
    expect(Object.keys(merge(recordOf(), record).skills)).to.deep.equal(['__proto__']);
    expect(serialise(merge(recordOf(), record))).to.contain('"__proto__":{"status":"done"');
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });

  it('has one text, whatever the order in which it grew', () => {
    const a = {status: 'done', at: EARLY};
    expect(serialise(of({x: a, b: a, a}))).to.equal(serialise(of({a, x: a, b: a})));
  });
});

describe('a record from a page or a back end', () => {
  it('is copied, so that its giver may go on using it', () => {
    const given = {format: FORMAT, skills: {k: {status: 'done', at: EARLY}}};
    const record = adopt(given) as ProgressRecord;
    given.skills.k.status = 'todo';
    expect(record.skills['k']?.status).to.equal('done');
  });

  it('may be text', () => {
    expect(adopt(`{"format": "${FORMAT}"}`)).to.be.an('object');
  });

  it('never throws, whatever it is', () => {
    const cyclic: Record<string, unknown> = {format: FORMAT};
    cyclic['skills'] = cyclic;
    const trap = {
      get format(): string {
        throw new Error('trap');
      },
    };
    for (const value of [undefined, null, 1n, Symbol('x'), () => 1, cyclic, trap, new Map(), NaN]) {
      expect(adopt(value)).to.equal('unreadable');
    }
  });
});

describe('merging two records', () => {
  const entry = (status: string, at: string, more: object = {}): object => ({status, at, ...more});

  it('takes the later status of each skill', () => {
    const merged = merge(
      of({a: entry('done', LATE), b: entry('done', EARLY)}),
      of({a: entry('todo', EARLY), b: entry('skipped', LATE)}),
    );
    expect([merged.skills['a']?.status, merged.skills['b']?.status]).to.deep.equal(['done', 'skipped']);
  });

  it('does not bring back what was put to todo later', () => {
    expect(merge(of({a: entry('done', EARLY)}), of({a: entry('todo', LATE)})).skills['a']?.status).to.equal(
      'todo',
    );
  });

  it('rather keeps a tick than loses it when times are equal', () => {
    for (const weaker of ['todo', 'learning', 'skipped', 'mastered']) {
      const [a, b] = [of({a: entry(weaker, EARLY)}), of({a: entry('done', EARLY)})];
      expect(merge(a, b).skills['a']?.status).to.equal('done');
      expect(merge(b, a).skills['a']?.status).to.equal('done');
    }
  });

  it('keeps a note when the other side has the later status', () => {
    const merged = merge(of({a: entry('todo', EARLY, {note: 'mine'})}), of({a: entry('done', LATE)}));
    expect(merged.skills['a']).to.deep.equal({status: 'done', at: LATE, note: 'mine', noteAt: EARLY});
  });

  it('takes the later note when the other side has the later status', () => {
    const a = of({a: entry('done', LATE, {note: 'old', noteAt: EARLY})});
    const b = of({a: entry('todo', EARLY, {note: 'new', noteAt: '2026-01-01T12:00:00.000Z'})});
    expect(merge(a, b).skills['a']).to.include({status: 'done', note: 'new'});
  });

  it('keeps the unknown fields of both', () => {
    const a = read({format: FORMAT, one: 1, both: 'a'});
    const b = read({format: FORMAT, two: 2, both: 'b'});
    expect(merge(a, b)).to.include({one: 1, two: 2, both: 'b'});
    expect(merge(b, a)).to.include({one: 1, two: 2, both: 'b'});
  });

  it('gives back the first when the second adds nothing', () => {
    const a = of({a: entry('done', LATE), b: entry('done', LATE)});
    expect(merge(a, of({a: entry('learning', EARLY)}))).to.equal(a);
  });
});
