import {expect} from '@open-wc/testing';
import {skillsOf} from '../../../src/model/roadmap.js';
import {ProgressKeeper} from '../../../src/progress/keeper.js';
import {memoryStore} from '../../../src/progress/store.js';
import {notesOf} from '../../../src/view/search/notes.js';
import {Session} from '../../../src/view/session.js';
import {roadmapFrom} from '../../support/documents.js';

const at = '2026-01-01T00:00:00.000Z';
const later = '2026-01-02T00:00:00.000Z';

describe('Notes for searching', () => {
  it('are those of the reader on skills of this roadmap, under any of their names, as they are now', () => {
    const road = roadmapFrom({
      title: 'Road',
      id: 'r',
      children: [
        {title: 'Git', id: 'git', aliases: ['vcs']},
        {title: 'HTTP', id: 'http'},
        {title: 'DNS', id: 'dns'},
        {title: 'TLS', id: 'tls'},
      ],
    });
    const [git, , , tls] = skillsOf(road);
    const keeper = new ProgressKeeper(memoryStore());
    keeper.import({
      format: 'skill-progress/1',
      skills: {
        'r#vcs': {status: 'todo', at, note: 'Ask Zoë'},
        'r#git': {status: 'done', at: later, note: 'Asked Zoë'},
        'r#http': {status: 'done', at, note: ''},
        'x#dns': {status: 'done', at, note: 'Of another roadmap'},
      },
    });
    let isAsked = false;
    Object.defineProperty(tls!, 'identities', {
      get() {
        isAsked = true;
        return [tls!.key];
      },
    });
    expect([...notesOf(new Session(road, keeper))]).to.deep.equal([[git, 'Asked Zoë']]);
    expect(isAsked, 'whether one without a note is asked for its names').to.equal(false);
  });
});
