import type {Translate} from '../i18n/translate.js';
import type {Choice, Skill} from '../model/roadmap.js';
import type {Count} from '../progress/count.js';

/** The members of a choice that are done. */
export const pickedOf = ({children}: Choice, count: (skill: Skill) => Count): readonly Skill[] =>
  children.filter((member) => count(member).status === 'done');

/** What a frame around alternatives says: “pick 1 of 2, picked Git”. `complete`: the members that are done. */
export function choiceText(choice: Choice, complete: readonly Skill[], t: Translate): string {
  const ask = t('pickOf', {n: choice.choose, of: choice.children.length});
  const named = choice.title ? `${choice.title}: ${ask}` : ask;
  const [first] = complete;
  return first ? `${named}, ${t('pickedTitle', {title: first.title})}` : named;
}
