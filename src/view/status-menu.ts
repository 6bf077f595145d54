import type {Skill} from '../model/roadmap.js';
import {STATUSES, type Status} from '../progress/status.js';
import type {MenuItem} from './menu/menu-item.js';
import {MenuPopup} from './menu/menu-popup.js';
import type {Point} from './menu/spot.js';
import type {PartHost} from './part-host.js';

export interface StatusMenuActions {
  status(skill: Skill): Status;
  setStatus(skill: Skill, status: Status): void;
  /** Whether something is left before a skill. */
  hasBefore(skill: Skill): boolean;
  /** The reader knows everything before this. */
  markBefore(skill: Skill): void;
  /** Puts the focus back on the skill. */
  focus(skill: Skill): void;
}

/** Opens a menu with the statuses for a skill, at a point of the window in CSS pixels. */
export function openStatusMenu(
  host: PartHost,
  skill: Skill,
  at: Point,
  actions: StatusMenuActions,
): MenuPopup | undefined {
  return MenuPopup.open({
    host,
    label: host.t('statusOf', {title: skill.title}),
    items: statusItems(host, skill, actions),
    at,
    focus: 'checked',
    restore: () => {
      actions.focus(skill);
    },
  });
}

function statusItems({t}: PartHost, skill: Skill, actions: StatusMenuActions): readonly MenuItem[] {
  const current = actions.status(skill);
  return [
    ...STATUSES.map((status) => ({
      id: status,
      label: t(status === 'skipped' ? 'skip' : status),
      glyph: status,
      group: t('status'),
      checked: status === current,
      run: () => {
        actions.setStatus(skill, status);
      },
    })),
    {
      id: 'before',
      label: t('doneBefore'),
      apart: true,
      disabled: !actions.hasBefore(skill),
      run: () => {
        actions.markBefore(skill);
      },
    },
  ];
}
