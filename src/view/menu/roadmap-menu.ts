import type {Translate} from '../../i18n/translate.js';
import {FILTERS, type FilterName} from '../filter.js';
import type {MenuItem} from './menu-item.js';

/** What the menu of a roadmap shows as it opens. */
export interface RoadmapMenuState {
  readonly view: 'diagram' | 'list';
  readonly layout: 'road' | 'tree';
  /** Whether the legend is on. */
  readonly legend: boolean;
  readonly filter: FilterName;
  /** Whether something is new to the reader. */
  readonly hasNew?: boolean;
  readonly canUndo: boolean;
  /** Progress is shown, not changed. */
  readonly readonly: boolean;
  /** Lines of other features; they stand before what is about the roadmap. */
  readonly more?: readonly MenuItem[];
}

export interface RoadmapMenuActions {
  showLegend(on: boolean): void;
  setAllOpen(open: boolean): void;
  draw(layout: 'road' | 'tree'): void;
  filter(name: FilterName): void;
  undo(): void;
  reset(): void;
  print(): void;
  about(): void;
  help(): void;
}

/** The lines of the menu in the toolbar. */
export function roadmapMenu(
  state: RoadmapMenuState,
  actions: RoadmapMenuActions,
  t: Translate,
): readonly MenuItem[] {
  return [
    ...(state.view === 'diagram' ? drawing(state, actions, t) : []),
    {id: 'open-all', label: t('openAll'), icon: 'plus', run: () => actions.setAllOpen(true)},
    {id: 'close-all', label: t('closeAll'), icon: 'minus', run: () => actions.setAllOpen(false)},
    ...FILTERS.filter((name) => name !== 'new' || state.hasNew).map((name) => ({
      id: `show-${name}`,
      label: filterLabel(name, t),
      group: t('show'),
      checked: name === state.filter,
      run: () => actions.filter(name),
    })),
    ...(state.readonly ? [] : changing(state, actions, t)),
    ...(state.more ?? []),
    {id: 'print', label: t('print'), apart: true, run: actions.print},
    {id: 'about', label: t('about'), icon: 'info', run: actions.about},
    {id: 'help', label: t('keyboard'), run: actions.help},
  ];
}

function drawing(
  {layout, legend}: RoadmapMenuState,
  actions: RoadmapMenuActions,
  t: Translate,
): readonly MenuItem[] {
  const other = layout === 'road' ? 'tree' : 'road';
  return [
    {id: 'legend', label: t('legend'), checked: legend, run: () => actions.showLegend(!legend)},
    {
      id: 'layout',
      label: t(`${other}Layout`),
      icon: other === 'tree' ? 'list' : 'diagram',
      run: () => actions.draw(other),
    },
  ];
}

function changing(
  {canUndo}: RoadmapMenuState,
  actions: RoadmapMenuActions,
  t: Translate,
): readonly MenuItem[] {
  return [
    {id: 'undo', label: t('undo'), icon: 'undo', apart: true, disabled: !canUndo, run: actions.undo},
    {id: 'reset', label: t('reset'), question: t('resetQuestion'), run: actions.reset},
  ];
}

const FILTER_MESSAGES = {all: 'showAll', left: 'showLeft', core: 'showCore', new: 'showNew'} as const;

export function filterLabel(name: FilterName, t: Translate): string {
  return t(
    name in FILTER_MESSAGES ? FILTER_MESSAGES[name as keyof typeof FILTER_MESSAGES] : (name as 'done'),
  );
}
