import type {Skill} from '../model/roadmap.js';
import {settingsBefore} from '../progress/before.js';
import type {StatusChange} from '../progress/change.js';
import {STATUSES, type Status} from '../progress/status.js';
import type {MenuItem} from './menu/menu-item.js';
import {MenuPopup, type MenuWords} from './menu/menu-popup.js';
import type {Point} from './menu/spot.js';
import type {PartHost} from './part-host.js';
import type {Session} from './session.js';

export interface StatusMenuActions {
  setStatus(skill: Skill, status: Status): void;
  /** Sets many leaves at once. */
  setAll(changes: readonly StatusChange[]): void;
  /** Puts the focus back on the skill. */
  focus(skill: Skill): void;
}

/** Opens a menu with the statuses for a skill, at a point of the window in CSS pixels. */
export function openStatusMenu(
  host: PartHost,
  session: Session,
  skill: Skill,
  at: Point,
  actions: StatusMenuActions,
): MenuPopup | undefined {
  const restore = (): void => {
    actions.focus(skill);
  };
  const words = (): MenuWords => ({
    label: host.t('statusOf', {title: skill.title}),
    items: [
      ...statusItems(host, session.status(skill), skill, actions),
      beforeItem(host, session, skill, actions),
    ],
  });
  return MenuPopup.open({
    ...words(),
    host,
    again: words,
    at,
    focus: 'checked',
    restore,
  });
}

function statusItems(
  {t}: PartHost,
  current: Status,
  skill: Skill,
  actions: StatusMenuActions,
): readonly MenuItem[] {
  return STATUSES.map((status) => ({
    id: status,
    label: t(status === 'skipped' ? 'skip' : status),
    glyph: status,
    group: t('status'),
    checked: status === current,
    run: () => {
      actions.setStatus(skill, status);
    },
  }));
}

function beforeItem({t}: PartHost, session: Session, skill: Skill, actions: StatusMenuActions): MenuItem {
  const settings = settingsBefore(session.roadmap, skill, session.keeper.statusOf);
  return {
    id: 'before',
    label: t('doneBefore'),
    apart: true,
    disabled: settings.length === 0,
    run: () => {
      actions.setAll(settings);
    },
  };
}
