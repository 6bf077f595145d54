import {waitUntil} from '@open-wc/testing';
import {en} from '../../src/i18n/en.js';
import type {Messages} from '../../src/i18n/messages.js';
import {translator} from '../../src/i18n/translate.js';
import {read} from '../../src/model/read.js';
import {readJson} from '../../src/model/read-json.js';
import {childSkills, type Roadmap, type Skill} from '../../src/model/roadmap.js';
import {settingsFor} from '../../src/progress/change.js';
import {ProgressKeeper} from '../../src/progress/keeper.js';
import {memoryStore} from '../../src/progress/store.js';
import {baseStyles} from '../../src/view/base.styles.js';
import {Board} from '../../src/view/board.js';
import {diagramStyles} from '../../src/view/diagram/diagram.styles.js';
import {listStyles, ListView} from '../../src/view/list/list-part.js';
import {contrastStyles} from '../../src/view/contrast.styles.js';
import {Session} from '../../src/view/session.js';
import {shellStyles} from '../../src/view/shell.styles.js';
import {tokenStyles} from '../../src/view/tokens.styles.js';

/** What a test may ask of the page around the list. */
export interface ListSetting {
  readonly width?: number;
  readonly height?: number;
  readonly coarse?: boolean;
  readonly rtl?: boolean;
  readonly theme?: 'light' | 'dark' | 'auto';
  /** A stored progress record. */
  readonly record?: unknown;
}

/** A list on the page, with a board that takes its keys and clicks, as in the element. */
export interface ListStage {
  readonly host: HTMLElement;
  readonly box: HTMLElement;
  readonly list: ListView;
  readonly board: Board;
  readonly session: Session;
  /** Language from now on. */
  say(messages: Partial<Messages>, language: string): void;
}

/** The real sample. */
export async function sampleRoadmap(): Promise<Roadmap> {
  const answer = await fetch(new URL('../../demo/web-backend-developer.json', import.meta.url));
  return readJson(await answer.text()).roadmap!;
}

export function roadmapOf(value: unknown): Roadmap {
  return read(value).roadmap!;
}

const stages = new Set<ListStage>();

/** For `afterEach`. */
export function clearLists(): void {
  for (const {host, list} of stages) {
    list.dispose();
    host.remove();
  }
  stages.clear();
}

export function stageList(roadmap: Roadmap, setting: ListSetting = {}): ListStage {
  const {coarse = false, rtl = false, record} = setting;
  const {host, box} = putBox(setting);
  const list = new ListView(box);
  const keeper = new ProgressKeeper(memoryStore());
  const session = new Session(roadmap, keeper);
  let t = translator(en, 'en');
  const board = new Board(session, {
    get t() {
      return t;
    },
    isRtl: rtl,
    mayShow: () => true,
    changeStatus: (skill, status) => void keeper.set(settingsFor(skill, status, keeper.statusOf)),
    run: () => undefined,
    cardChanged: () => undefined,
    focusCard: () => undefined,
    cardInsets: () => ({top: 0, right: 0, bottom: 0, left: 0}),
  });
  keeper.subscribe(({keys}) => board.dress(session.recount(keys)));
  if (record) keeper.import(record);
  box.addEventListener('click', board.onClick);
  box.addEventListener('keydown', board.onKey);
  box.addEventListener('focusin', board.onFocus);
  list.show(roadmap, board.facts, {coarse});
  board.use(list);
  const say: ListStage['say'] = (messages, language) => {
    t = translator({...en, ...messages}, language);
    board.dressAll();
  };
  const stage = {host, box, list, board, session, say};
  stages.add(stage);
  return stage;
}

function putBox({width = 1000, height = 700, rtl = false, theme = 'light'}: ListSetting): {
  host: HTMLElement;
  box: HTMLElement;
} {
  const host = document.createElement('div');
  const shadow = host.attachShadow({mode: 'open'});
  const sheets = [tokenStyles, baseStyles, shellStyles, diagramStyles, listStyles, contrastStyles];
  shadow.adoptedStyleSheets = sheets.map(({styleSheet}) => styleSheet!);
  host.style.width = `${width}px`;
  host.style.height = `${height}px`;
  host.dir = rtl ? 'rtl' : 'ltr';
  const box = document.createElement('div');
  box.className = 'list';
  box.setAttribute('part', 'list');
  const shell = document.createElement('div');
  shell.className = 'shell';
  shell.append(box);
  const root = document.createElement('div');
  root.className = `root ${theme} ${rtl ? 'rtl' : ''}`;
  root.append(shell);
  shadow.append(root);
  document.body.append(host);
  return {host, box};
}

/** What is drawn so far, shown or in something closed. */
export function drawnRows({box}: ListStage): readonly HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('[role=treeitem]')];
}

/** Settled once every skill has its row: those beyond the first screen come in slices. */
export async function allDrawn(stage: ListStage): Promise<void> {
  const {length} = stage.session.outline.places;
  await waitUntil(() => drawnRows(stage).length === length, 'rows are missing', {
    interval: 20,
    timeout: 8000,
  });
}

/** Everything with `role="treeitem"` that the page shows, in the order of the document. */
export function rowsOf(stage: ListStage): HTMLElement[] {
  return drawnRows(stage).filter((row) => row.checkVisibility());
}

export function titlesOf(stage: ListStage): (string | undefined)[] {
  return rowsOf(stage).map(titleOf);
}

export function titleOf(row: Element | null | undefined): string | undefined {
  return row?.querySelector('.tx')?.textContent;
}

/** The first skill with this title. */
export function skillOf({session}: ListStage, title: string): Skill {
  const found = session.outline.places.find(({skill}) => skill.title === title);
  if (!found) throw new Error(`there is no “${title}”`);
  return found.skill;
}

/** The tree item of the first skill with this title. */
export function rowOf(stage: ListStage, title: string): HTMLElement {
  return stage.list.element(skillOf(stage, title))!;
}

/** The whole row of the first skill with this title: its tree item and what stands beside it. */
export function lineOf(stage: ListStage, title: string): HTMLElement {
  return rowOf(stage, title).parentElement!;
}

/** Title of the row with the focus. */
export function focusedRow({host}: ListStage): string | undefined {
  return titleOf(host.shadowRoot?.activeElement);
}

/** Opens every branch. */
export function openAll({list, session}: ListStage): void {
  list.openGroups(new Set(childSkills(session.roadmap)), true);
}

/** Closes every group. */
export function closeAll({list}: ListStage): void {
  list.openGroups(new Set());
}
