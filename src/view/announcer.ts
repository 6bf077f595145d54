import type {Translate} from '../i18n/translate.js';
import type {Count} from '../progress/count.js';
import {isLeaf, type Skill} from '../model/roadmap.js';
import {shownCount} from '../progress/sum.js';
import type {Session} from './session.js';

/** Whether something is done and nothing is left. */
export function isComplete({left, done}: Count): boolean {
  return left === 0 && done > 0;
}

/** What a change of a skill sounds like: “HTTP: Done. Internet Protocols: 6 of 9 done.” */
export function changeSentence(skill: Skill, session: Session, t: Translate): string {
  if (isComplete(session.count())) return `${skill.title}: ${t('done')}. ${t('complete')}`;
  const path = session.outline.path(skill);
  const about = isLeaf(skill) ? (path.at(-1) ?? session.roadmap) : skill;
  return t('changed', {
    title: skill.title,
    status: t(session.status(skill)),
    group: about.title,
    ...shownCount(session.count(about)),
  });
}
