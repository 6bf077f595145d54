import {expect} from '@open-wc/testing';
import {read} from '../../src/model/read.js';
import {isChoice, skillsOf, type Choice, type Skill} from '../../src/model/roadmap.js';
import {codesOf, roadmapFrom, skillNamed} from '../support/documents.js';

const road = (...children: unknown[]) => ({title: 'Road', children});

/** What is read of a skill with these words, and what is said about it. */
function readSkill(words: object): {skill: Skill; codes: readonly string[]; messages: readonly string[]} {
  const result = read(road({title: 'A', ...words}));
  const skill = result.roadmap?.children[0] as Skill;
  return {skill, codes: codesOf(result), messages: result.problems.map(({message}) => message)};
}

function titles(document: unknown): readonly string[] {
  return Array.from(skillsOf(roadmapFrom(document)), ({title}) => title);
}

describe('reading a roadmap', () => {
  it('takes everything that the document says', () => {
    const words = {
      id: 'a',
      url: 'https://e.org/a',
      sameAs: 'https://e.org/b',
      aliases: ['old'],
      description: 'One\n\ntwo',
      importance: 'core',
      recommended: true,
      tags: ['x', 'y'],
      minutes: 30,
      requires: ['a'],
    };
    const resources = [{type: 'video', title: 'V', url: 'https://e.org/v', minutes: 5, lang: 'en'}];
    const {skill, codes} = readSkill({...words, resources, children: ['B']});
    expect(codes).to.eql([]);
    expect(skill).to.deep.include({...words, title: 'A', resources});
    expect(skill.children.map((child) => child.title)).to.eql(['B']);
  });

  it('fills in what the document does not say', () => {
    const {skill} = readSkill({});
    expect(skill).to.deep.include({
      importance: 'normal',
      recommended: false,
      tags: [],
      requires: [],
      resources: [],
    });
    expect(skill).not.to.have.any.keys('id', 'url', 'minutes', 'description', 'extra');
  });

  it('takes a bare text for the title of a skill, and HTML for plain text', () => {
    expect(titles(road('HTML', '<b>CSS</b> &amp; more'))).to.eql(['HTML', '<b>CSS</b> &amp; more']);
    expect(read(road('HTML')).problems).to.eql([]);
  });

  it('takes a list for the children of a roadmap without a title', () => {
    const result = read(['A', 'B']);
    expect(result.roadmap?.title).to.equal('Roadmap');
    expect(codesOf(result)).to.eql(['missing-title']);
  });

  it('keeps titles of any length and of one line', () => {
    const long = 'x'.repeat(700);
    expect(titles(road(long, ' two\n  lines '))).to.eql([long, 'two lines']);
  });

  it('says what is wrong where nothing can be shown', () => {
    for (const value of [
      undefined,
      null,
      5,
      'text',
      true,
      {},
      [],
      {children: []},
      {id: 'x'},
      Symbol('x'),
      () => 1,
    ]) {
      const result = read(value);
      expect(result.roadmap).to.equal(undefined);
      expect(result.problems.map(({severity}) => severity)).to.include('error');
    }
  });

  it('shows a roadmap that has only a title', () => {
    expect(roadmapFrom({title: 'Soon'}).children).to.eql([]);
  });
});

describe('a wrong value', () => {
  it('of a title is used as text or replaced', () => {
    expect(titles(road({title: 5}, 7, {id: 'git'}, {url: 'https://e.org/x/'}, {}))).to.eql([
      '5',
      '7',
      'git',
      'e.org/x',
      'Untitled',
    ]);
    expect(codesOf(read(road({title: 5})))).to.eql(['used-as-text']);
    expect(codesOf(read(road({title: {}})))).to.eql(['not-text', 'missing-title']);
  });

  it('of a skill is left out', () => {
    const result = read(road(null, undefined, '', Symbol('x'), () => 1, 'A'));
    expect(result.roadmap?.children.length).to.equal(1);
    expect(codesOf(result).every((code) => code === 'not-a-skill')).to.equal(true);
  });

  it('of importance becomes normal', () => {
    const {skill, codes, messages} = readSkill({importance: 'urgent'});
    expect(skill.importance).to.equal('normal');
    expect(codes).to.eql(['bad-importance']);
    expect(messages[0]).to.contain('urgent').and.contain('core');
    expect(readSkill({importance: 'Core'}).skill.importance).to.equal('core');
  });

  it('of minutes is left out, unless it reads as a number', () => {
    for (const minutes of [0, -5, NaN, Infinity, 'soon', '', {}, true]) {
      const {skill, codes} = readSkill({minutes});
      expect(skill).not.to.have.property('minutes');
      expect(codes).to.eql(['bad-minutes']);
    }
    expect(readSkill({minutes: '45'}).skill.minutes).to.equal(45);
    expect(readSkill({minutes: 0.5}).skill.minutes).to.equal(0.5);
  });

  it('of a flag is false', () => {
    const {skill, codes} = readSkill({recommended: 'yes'});
    expect(skill.recommended).to.equal(false);
    expect(codes).to.eql(['bad-flag']);
  });

  it('of a list is taken for a list of one', () => {
    const {skill, codes} = readSkill({tags: 'x', requires: 'a', children: 'B', resources: 'https://e.org/r'});
    expect(skill.tags).to.eql(['x']);
    expect(skill.children).to.have.lengthOf(1);
    expect(skill.resources).to.eql([{type: 'link', title: 'e.org/r', url: 'https://e.org/r'}]);
    expect(new Set(codes)).to.eql(new Set(['not-a-list']));
  });

  it('of a language is left out, and a sloppy one mended', () => {
    expect(roadmapFrom({...road(), lang: 'pt_br'}).lang).to.equal('pt-BR');
    const result = read({...road(), lang: 'no language'});
    expect(result.roadmap).not.to.have.property('lang');
    expect(codesOf(result)).to.eql(['bad-language']);
  });

  it('of a link is told in words that an author can act on', () => {
    const resources = [{title: 'R', url: 'JavaScript:alert(1)'}];
    const {problems, roadmap} = read(road('A', 'B', {title: 'C', resources}));
    expect(problems).to.eql([
      {
        code: 'unsafe-link',
        path: 'children[2].resources[0].url',
        message: 'javascript: links are not allowed; what it belongs to is shown without a link',
        severity: 'warning',
      },
    ]);
    expect((roadmap?.children[2] as Skill).resources).to.eql([{type: 'link', title: 'R'}]);
  });

  it('in a list of texts is left out, and what is there twice counts once', () => {
    const {skill, codes} = readSkill({tags: ['x', null, {}, 3, 'x', ' ']});
    expect(skill.tags).to.eql(['x', '3']);
    expect(codes).to.eql(['not-text', 'not-text', 'used-as-text']);
  });
});

describe('resources', () => {
  it('need a title or a link', () => {
    const {skill, codes} = readSkill({
      resources: [{type: 'book'}, null, {url: 'https://e.org/b/'}, 'Just a title'],
    });
    expect(skill.resources.map(({title}) => title)).to.eql(['e.org/b', 'Just a title']);
    expect(codes).to.eql(['empty-resource', 'empty-resource']);
  });

  it('have a type in lower case', () => {
    const {skill} = readSkill({resources: [{type: ' Book ', title: 'B'}, {title: 'C'}]});
    expect(skill.resources.map(({type}) => type)).to.eql(['book', 'link']);
  });
});

describe('choices', () => {
  const choiceIn = (document: unknown): Choice => roadmapFrom(document).children.find(isChoice) as Choice;

  it('stand among ordinary siblings', () => {
    const {children} = roadmapFrom(road('A', {choose: 1, title: 'Pick', children: ['B', 'C']}, 'D'));
    expect(children.map((item) => item.title)).to.eql(['A', 'Pick', 'D']);
    expect(children[1]).to.deep.include({choose: 1});
  });

  it('of more than there are, or of less than one, choose what can be chosen', () => {
    for (const [choose, expected] of [
      [9, 2],
      [0, 1],
      [-3, 1],
      [1.5, 1],
      ['x', 1],
      [{}, 1],
      [NaN, 1],
      [Infinity, 2],
    ]) {
      const result = read(road({choose, children: ['A', 'B']}));
      expect((result.roadmap?.children[0] as Choice).choose).to.equal(expected);
      expect(codesOf(result)).to.eql(['bad-choose']);
    }
    expect(choiceIn(road({choose: '2', children: ['A', 'B']})).choose).to.equal(2);
  });

  it('without members are left out, or a skill when they have a title', () => {
    const result = read(road('A', {choose: 1, children: []}, {choose: 1, title: 'Pick'}));
    expect(result.roadmap?.children.map(({title}) => title)).to.eql(['A', 'Pick']);
    expect(result.roadmap?.children.some(isChoice)).to.equal(false);
    expect(codesOf(result)).to.eql(['empty-choice', 'childless-choice']);
  });

  it('directly in a choice give it their members', () => {
    const inner = {choose: 1, children: ['B', {choose: 1, children: ['C']}]};
    const result = read(road({choose: 1, children: ['A', inner, 'D']}));
    const choice = result.roadmap?.children[0] as Choice;
    expect(choice.children.map(({title}) => title)).to.eql(['A', 'B', 'C', 'D']);
    expect(codesOf(result)).to.eql(['nested-choice', 'nested-choice']);
  });
});

describe('requirements', () => {
  it('name skills by id, key or the words of a title', () => {
    const children = [
      {title: 'Git', id: 'g'},
      'Unix shell',
      {title: 'CI', requires: ['g', 'road#g', 'unix-shell', 'road/unix-shell']},
    ];
    expect(read(road(...children)).problems).to.eql([]);
  });

  it('that name nothing are kept and told', () => {
    const result = read(road({title: 'CI', requires: ['git', 'docker']}, 'Git'));
    expect(skillNamed(roadmapFrom(road({title: 'CI', requires: ['docker']})), 'CI').requires).to.eql([
      'docker',
    ]);
    expect(result.problems.map(({code, path}) => [code, path])).to.eql([
      ['unknown-requirement', 'children[0].requires[1]'],
    ]);
  });
});
