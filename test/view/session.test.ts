import {expect} from '@open-wc/testing';
import {skillsOf} from '../../src/model/roadmap.js';
import {ProgressKeeper} from '../../src/progress/keeper.js';
import {memoryStore} from '../../src/progress/store.js';
import {Session} from '../../src/view/session.js';
import {roadmapFrom} from '../support/documents.js';

const road = roadmapFrom({
  title: 'Road',
  id: 'r',
  children: [
    {title: 'Git', url: 'https://e.org/git', children: [{title: 'Commit', aliases: ['save']}, 'Merge']},
    {title: 'HTTP', id: 'http'},
  ],
});
const [git, commit, merge, http] = skillsOf(road);
const at = '2026-01-01T00:00:00.000Z';

function sessionOf(skills: object): Session {
  const keeper = new ProgressKeeper(memoryStore());
  keeper.import({format: 'skill-progress/1', skills});
  return new Session(road, keeper);
}

describe('A roadmap under the progress of its reader', () => {
  it('counts what the record knows by any name, few or many', () => {
    const known = {'r#save': {status: 'done', at}, 'road/http': {status: 'learning', at}};
    const others = Object.fromEntries(Array.from({length: 40}, (_, n) => [`x/${n}`, {status: 'done', at}]));
    for (const session of [sessionOf(known), sessionOf({...others, ...known})]) {
      expect([git, commit, merge, http].map((skill) => session.status(skill!))).to.eql([
        'learning',
        'done',
        'todo',
        'learning',
      ]);
    }
  });

  it('catches up with what the record came to say, and with what it says no more', () => {
    const session = sessionOf({'r#save': {status: 'done', at}});
    session.keeper.import({
      format: 'skill-progress/1',
      skills: {
        'r#save': {status: 'todo', at: '2026-01-02T00:00:00.000Z'},
        'road/http': {status: 'done', at},
        'x/y': {status: 'done', at},
      },
    });
    expect([...session.catchUp()]).to.have.members([commit, git, http]);
    expect([git, commit, merge, http].map((skill) => session.status(skill!))).to.eql([
      'todo',
      'todo',
      'todo',
      'done',
    ]);
    expect(session.catchUp().size).to.equal(0);
  });

  it('is concerned with its leaves, not with what is a branch here', () => {
    const session = sessionOf({});
    expect(session.concerns('r#save')).to.equal(true);
    expect(session.concerns('e.org/git')).to.equal(false);
    expect(session.concerns('elsewhere')).to.equal(false);
  });
});
