import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {slug, urlKey} from '../../src/model/names.js';
import {read} from '../../src/model/read.js';
import {references} from '../../src/model/reference.js';
import {skillsOf, type Roadmap, type Skill} from '../../src/model/roadmap.js';
import {anyDocument} from '../support/documents.js';

/** What a name means, said without any index: the first skill of the first rule that fits. */
function meant(skills: readonly Skill[], name: string): Skill | undefined {
  const byName = (each: string): Skill | undefined =>
    skills.find(({key}) => key === each) ??
    skills.find(({id}) => id === each) ??
    skills.find(({identities, aliases}) => identities.includes(each) || aliases.includes(each));
  const titled = skills.filter(({title}) => slug(title) === name);
  return byName(name) ?? byName(urlKey(name)) ?? (titled.length === 1 ? titled[0] : undefined);
}

function namesIn(skills: readonly Skill[]): readonly string[] {
  return skills.flatMap(({identities, aliases, id = 'no id', url = '', title}) => [
    ...identities,
    ...aliases,
    id,
    url,
    title,
    slug(title),
  ]);
}

function checkAll(roadmap: Roadmap): void {
  const skills = skillsOf(roadmap);
  const {named, resolve} = references(roadmap);
  for (const name of [...namesIn(skills), 'nobody', 'no/body#at/all', '#', '/', '']) {
    const owners = skills.filter(({identities}) => identities.includes(name));
    expect([...named(name)], name).to.have.members(owners);
    expect(resolve(name), name).to.equal(meant(skills, name));
  }
}

describe('references', () => {
  it('finds the owners of every identity, and whom an author means, in any roadmap', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const {roadmap} = read(document);
        if (roadmap) checkAll(roadmap);
      }),
    );
  });

  it('finds skills by names that look like others: slashes and # in ids, urls below urls, former names', () => {
    const {roadmap} = read({
      title: 'Road',
      id: 'r#1',
      url: 'https://e.org/a#b',
      children: [
        {
          title: 'One',
          id: 'x/y',
          aliases: ['old', 'e.org/one', 'r#1#z'],
          children: ['Deep', 'Deep', {title: 'Deep', id: 'x'}],
        },
        {
          title: 'Two',
          id: 'a#b',
          url: 'https://e.org/a#b/one',
          sameAs: 'https://e.org/a#b/one/deep',
          children: ['Deep'],
        },
        {
          choose: 1,
          children: [
            {title: 'Two', aliases: ['a#b']},
            {title: '!', children: [{title: '!', id: '!'}]},
          ],
        },
        {title: 'One', sameAs: 'e.org/one'},
      ],
    });
    expect(roadmap).to.not.equal(undefined);
    if (roadmap) checkAll(roadmap);
  });

  it('does not look at all skills for one name, whatever skills are called', function () {
    // Done in no time, or never.
    this.timeout(8000);
    const many = Array.from({length: 30_000}, (_, n) => ({
      title: `Skill ${n}`,
      id: n % 2 ? 'same' : `s${n}`,
      url: `https://e.org/${n}/index.html`,
    }));
    const {roadmap} = read({title: 'Road', url: '/road', children: many});
    if (!roadmap) throw new Error('not read');
    const {named, resolve} = references(roadmap);
    for (const skill of skillsOf(roadmap)) {
      for (const name of skill.identities) expect(named(name).includes(skill), name).to.equal(true);
      expect(resolve('same')?.title).to.equal('Skill 1');
    }
  });

  it('answers at once to names of any length', () => {
    const {roadmap} = read({
      title: 'Road',
      id: 'r',
      children: [{title: 'One', id: 'one', children: ['Two']}],
    });
    if (!roadmap) throw new Error('not read');
    const {named, resolve} = references(roadmap);
    const deep = '/two'.repeat(100_000);
    expect(named(`r/one${deep}`)).to.eql([]);
    expect(resolve(`r#one${'#one'.repeat(100_000)}`)).to.equal(undefined);
  });
});
