import type {Translate} from '../i18n/translate.js';
import {isLeaf, type Choice, type Skill} from '../model/roadmap.js';
import type {Count} from '../progress/count.js';
import {shownCount} from '../progress/sum.js';

/** What holds of a drawn skill. */
export interface SkillState {
  readonly skill: Skill;
  readonly count: Count;
  /** The choice it is a member of. */
  readonly choice?: Choice | undefined;
  readonly selected: boolean;
  /** The reader has not seen it before. */
  readonly isNew?: boolean | undefined;
}

/** The words by which a page's `::part()` rules and our own classes tell skills apart. */
export function stateTokens({skill, count, choice, selected}: SkillState): string {
  const tokens = ['skill', count.status];
  if (skill.importance !== 'normal') tokens.push(skill.importance);
  if (skill.recommended) tokens.push('recommended');
  if (!isLeaf(skill)) tokens.push('branch');
  if (choice) tokens.push('choice');
  if (selected) tokens.push('selected');
  return tokens.join(' ');
}

/** `done`, not done, or partly: a tri-state box. */
export function ariaChecked({status, done}: Count): 'true' | 'false' | 'mixed' {
  if (status === 'done') return 'true';
  return done > 0 || status === 'learning' ? 'mixed' : 'false';
}

/** What a screen reader says of a skill besides its place and its box: the title and what the glyphs show. */
export function spokenName({skill, count, choice, isNew}: SkillState, t: Translate): string {
  const words = [skill.title];
  const leaf = isLeaf(skill);
  if (leaf && (count.status === 'learning' || count.status === 'skipped')) words.push(t(count.status));
  if (!leaf) words.push(t('doneOfLong', shownCount(count)));
  if (skill.importance !== 'normal') words.push(t(skill.importance));
  if (skill.recommended) words.push(t('recommended'));
  if (choice) words.push(t('alternative'));
  if (isNew) words.push(t('isNew'));
  return words.join(', ');
}
