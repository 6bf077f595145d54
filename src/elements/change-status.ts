import type {Skill} from '../model/roadmap.js';
import {settingsFor, type StatusChange} from '../progress/change.js';
import type {Cause} from '../progress/keeper.js';
import type {Status} from '../progress/status.js';
import type {Session} from '../view/session.js';
import {naming, tell} from './events.js';

/**
 * Sets the status of a leaf, or of the leaves it takes of a branch, as one undoable change. When the reader does
 * it, the page is asked first (`skill-status-change`). Returns whether anything changed.
 */
export function changeStatus(
  host: HTMLElement,
  session: Session,
  skill: Skill,
  to: Status,
  cause: Cause,
): boolean {
  const settings = settingsFor(skill, to, session.keeper.statusOf);
  if (!settings.length) return false;
  const detail = {...naming(skill), from: session.status(skill), to};
  if (cause === 'reader' && !tell(host, 'skill-status-change', detail, true)) return false;
  session.keeper.set(settings, cause);
  return true;
}

/** Those of many changes that the page does not refuse: it is asked about each leaf. */
export function allowed(host: HTMLElement, changes: readonly StatusChange[]): readonly StatusChange[] {
  return changes.filter(({skill, from, to}) =>
    tell(host, 'skill-status-change', {...naming(skill), from, to}, true),
  );
}
