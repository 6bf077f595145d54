import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {draftOf} from '../../src/model/draft.js';
import {readInSteps} from '../../src/model/read-raw.js';
import {read} from '../../src/model/read.js';
import {skillsOf, type Skill} from '../../src/model/roadmap.js';
import {anyDocument, codesOf, roadmapFrom, skillNamed} from '../support/documents.js';

const road = (...children: unknown[]) => ({title: 'Road', id: 'r', children});

function identitiesOf(document: unknown, title: string): readonly string[] {
  return skillNamed(roadmapFrom(document), title).identities;
}

function keysOf(document: unknown): readonly string[] {
  return Array.from(skillsOf(roadmapFrom(document)), ({key}) => key);
}

describe('identities', () => {
  it('are sameAs, url, id, place and aliases, in this order', () => {
    const git = {
      title: 'Git',
      id: 'git',
      url: 'https://git-scm.com/',
      sameAs: 'https://x.org/git',
      aliases: ['vcs'],
    };
    expect(identitiesOf(road({title: 'Tools', children: [git]}), 'Git').slice(0, 5)).to.eql([
      'x.org/git',
      'git-scm.com',
      'r#git',
      'r/tools/git',
      'r#vcs',
    ]);
  });

  it('begin with the key', () => {
    for (const skill of skillsOf(roadmapFrom(road('A', {title: 'B', id: 'b'})))) {
      expect(skill.identities[0]).to.equal(skill.key);
    }
  });

  it('are a property like any other, though worked out when they are first asked for', () => {
    const skill = skillNamed(roadmapFrom(road({title: 'Git', id: 'git'})), 'Git');
    const expected = ['r#git', 'r/git', 'road#git', 'road/git'];
    expect(Object.keys(skill)).to.include('identities');
    expect({...skill}.identities).to.eql(expected);
    expect(JSON.parse(JSON.stringify(skill))).to.deep.include({identities: expected});
    expect(structuredClone(skill).identities).to.eql(expected);
    expect(new Proxy(skill, {}).identities).to.eql(expected);
    expect(skill.identities).to.equal(skill.identities);
    expect(Object.getOwnPropertySymbols({...skill})).to.eql([]);
  });

  it('are not worked out where no key depends on them, and let go of everything once they are', () => {
    const tools = {title: 'Tools', id: 'tools', children: [{title: 'Git', id: 'git'}]};
    const draft = draftOf(skillNamed(roadmapFrom(road(tools)), 'Git'));
    expect([draft.names, draft.step]).to.eql([['r#git'], undefined]);
    expect(draft.skill.identities.slice(0, 2)).to.eql(['r#git', 'r#tools/git']);
    expect([draft.parent, draft.addLateNames]).to.eql([undefined, undefined]);
  });

  it('are worked out in steps also where all skills stand side by side', () => {
    const titles = Array.from({length: 5000}, (_, n) => `Skill ${n}`);
    const steps = Array.from(readInSteps({title: 'Road', children: titles})).length;
    // One for each to read, and one for some hundreds to name and to place.
    expect(steps).to.be.at.least(titles.length + 2 * (titles.length / 1000));
  });

  it('are the same in whatever order they are asked for', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const [one, other] = [read(document), read(document)].map(({roadmap}) =>
          roadmap ? skillsOf(roadmap) : [],
        );
        const last = other!.toReversed().map(({identities}) => identities);
        expect(last.toReversed()).to.eql(one!.map(({identities}) => identities));
      }),
    );
  });

  it('of a place grow from the key of the parent, and number equal siblings', () => {
    const tools = {title: 'Tools', id: 'tools', children: ['Git', 'git!', 'GIT']};
    expect(keysOf(road(tools))).to.eql(['r#tools', 'r#tools/git', 'r#tools/git~2', 'r#tools/git~3']);
  });

  it('do not know of choices', () => {
    const choice = {choose: 1, title: 'One of', children: ['Git', 'Mercurial']};
    expect(keysOf(road('Git', choice))).to.eql(['r/git', 'r/git~2', 'r/mercurial']);
  });

  it('keep two skills apart that only share a title', () => {
    const keys = keysOf(road({title: 'SQL', children: ['Commit']}, {title: 'Git', children: ['Commit']}));
    expect(keys).to.eql(['r/sql', 'r/sql/commit', 'r/git', 'r/git/commit']);
  });

  it('are none of a url or id that several skills carry, and a problem says so', () => {
    const a = {title: 'A', id: 'x', url: 'https://e.org/p'};
    const b = {title: 'B', id: 'x', url: 'http://E.org/p/'};
    const result = read(road(a, b, {title: 'C', id: 'c'}));
    expect(codesOf(result)).to.eql(['duplicate-id', 'duplicate-url']);
    expect(result.problems.map(({path}) => path)).to.eql(['children[1].id', 'children[1].url']);
    expect(keysOf(road(a, b))).to.eql(['r/a', 'r/b']);
    const all = [...identitiesOf(road(a, b), 'A'), ...identitiesOf(road(a, b), 'B')];
    expect(all.some((name) => name.includes('#x') || name.includes('e.org'))).to.equal(false);
  });

  it('may be shared by sameAs: the author says that they are one skill', () => {
    const document = road({title: 'A', sameAs: 'https://e.org/p'}, {title: 'B', url: 'https://e.org/p'});
    expect(keysOf(document)).to.eql(['e.org/p', 'e.org/p']);
    expect(read(document).problems).to.eql([]);
  });

  it('are never a place that another skill has as its address', () => {
    const document = {
      title: 'Road',
      url: 'https://e.org/r',
      children: ['Git', {title: 'VCS', url: 'https://e.org/r/git'}, 'Git'],
    };
    expect(keysOf(document)).to.eql(['e.org/r/git~2', 'e.org/r/git', 'e.org/r/git~3']);
  });

  it('take a former id, url or key for an alias, but not one that is in use', () => {
    const result = read(
      road({title: 'Git', aliases: ['vcs', 'https://E.org/vcs/', 'old/vcs', 'b']}, {title: 'B', id: 'b'}),
    );
    expect(codesOf(result)).to.eql(['taken-alias']);
    const [git] = result.roadmap?.children as readonly Skill[];
    expect(git?.identities).to.include.members(['r#vcs', 'e.org/vcs', 'old/vcs']);
    expect(git?.identities).not.to.include('r#b');
  });

  it('are the same when an alias says what the skill is called anyway', () => {
    const own = ['b', 'r#b', 'r/b', 'https://e.org/b'];
    const plain = {title: 'B', id: 'b', url: 'https://e.org/b'};
    const aliased = read(road({...plain, aliases: own}, 'C'));
    expect(codesOf(aliased)).to.eql([]);
    for (const name of own) {
      const one = road({...plain, aliases: [name]}, 'C');
      expect(keysOf(one)).to.eql(keysOf(road(plain, 'C')));
      const added = identitiesOf(one, 'B').filter(
        (each) => !identitiesOf(road(plain, 'C'), 'B').includes(each),
      );
      // What looks like a key may also be an id.
      expect(
        added.every((each) => each === `r#${name}` || each === `road#${name}`),
        added.join(),
      ).to.equal(true);
    }
    expect(identitiesOf(road({...plain, aliases: ['b']}, 'C'), 'B')).to.eql(
      identitiesOf(road(plain, 'C'), 'B'),
    );
  });

  it('let two skills come from the same former one', () => {
    const document = road({title: 'SQL', aliases: ['data']}, {title: 'NoSQL', aliases: ['data']});
    expect(identitiesOf(document, 'SQL')).to.include('r#data');
    expect(identitiesOf(document, 'NoSQL')).to.include('r#data');
    expect(read(document).problems).to.eql([]);
  });
});

describe('ticks under an old key', () => {
  /** The author edits the roadmap; the first identity of before must still be one of the skill. */
  function staysKnown(before: unknown, after: unknown, title: string, newTitle = title): void {
    const key = skillNamed(roadmapFrom(before), title).key;
    expect(identitiesOf(after, newTitle)).to.include(key);
  }
  const deep = (group: object, skill: object = {}) =>
    road({title: 'Data', ...group, children: [{title: 'Formats', children: [{title: 'JSON', ...skill}]}]});

  it('are found when a url or id is added to the skill', () => {
    staysKnown(deep({}), deep({}, {url: 'https://json.org', id: 'json'}), 'JSON');
    staysKnown(deep({}, {id: 'json'}), deep({}, {url: 'https://json.org', id: 'json'}), 'JSON');
  });

  it('are found when a url or id is added to a group above', () => {
    staysKnown(deep({}), deep({id: 'data'}), 'JSON');
    staysKnown(deep({id: 'data'}), deep({id: 'data', url: 'https://e.org/data'}), 'JSON');
  });

  it('are found when the roadmap itself gets a url or id', () => {
    const children = deep({}, {}).children;
    staysKnown({title: 'Road', children}, {title: 'Road', id: 'r', children}, 'JSON');
    staysKnown(
      {title: 'Road', id: 'r', children},
      {title: 'Road', id: 'r', url: 'https://e.org/r', children},
      'JSON',
    );
    const withId = deep({}, {id: 'json'}).children;
    staysKnown(
      {title: 'Road', children: withId},
      {title: 'Road', url: 'https://e.org/r', children: withId},
      'JSON',
    );
  });

  it('are found when a skill with an id is renamed and moved', () => {
    const moved = road({title: 'Other', children: [{title: 'JavaScript Object Notation', id: 'json'}]});
    staysKnown(deep({}, {id: 'json'}), moved, 'JSON', 'JavaScript Object Notation');
  });

  it('are found through an alias when the id changes', () => {
    staysKnown(deep({}, {id: 'json'}), deep({}, {id: 'json-format', aliases: ['json']}), 'JSON');
  });
});

describe('identities of any document', () => {
  it('are each at most one skill’s, but for what the author declared the same or renamed', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const skills = [...skillsOf(roadmapFrom(document))];
        if (skills.some(({sameAs}) => sameAs)) return;
        const keys = skills.map(({key}) => key);
        expect(new Set(keys).size, 'keys').to.equal(keys.length);
        const names = skills.flatMap(({identities, aliases}) => (aliases.length ? [] : identities));
        expect(new Set(names).size, 'identities').to.equal(names.length);
      }),
      {numRuns: 150},
    );
  });

  it('are never a key that another skill has', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const skills = [...skillsOf(roadmapFrom(document))];
        if (skills.some(({sameAs}) => sameAs)) return;
        const owner = new Map(skills.map((skill) => [skill.key, skill]));
        for (const skill of skills) {
          for (const name of skill.identities) expect(owner.get(name) ?? skill, name).to.equal(skill);
        }
      }),
      {numRuns: 150},
    );
  });

  it('are few, and do not depend on the order of groups that have different names', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const skill of skillsOf(roadmapFrom(document)))
          expect(skill.identities.length).to.be.within(1, 30);
      }),
      {numRuns: 100},
    );
    const [a, b] = [
      {title: 'A', children: ['x']},
      {title: 'B', children: ['x']},
    ];
    expect([...keysOf(road(a, b))].sort()).to.eql([...keysOf(road(b, a))].sort());
  });
});
