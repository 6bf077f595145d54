import {getExtra} from './extra.js';
import {getLanguage, getUrl} from './fields.js';
import {identify} from './identity.js';
import {roadmapKeys} from './names.js';
import {WORDING, gatherProblems, type Problem} from './problem.js';
import {readItems, setIf, type Walk} from './read-items.js';
import {readResources} from './read-resources.js';
import {reportUnknownRequirements} from './reference.js';
import type {Item, Roadmap} from './roadmap.js';
import {MAX_ENTRIES, getLine, getList, getText, isList, isObject, kindOf, type Holder} from './value.js';

/** `roadmap` is `undefined` only when there is nothing to show; `problems` then has an error that says why. */
export interface ReadResult {
  readonly roadmap: Roadmap | undefined;
  readonly problems: readonly Problem[];
}

type Steps<T> = Generator<void, T, undefined>;

const KNOWN = new Set(['title', 'id', 'url', 'description', 'lang', 'resources', 'children']);

/**
 * A roadmap from a plain value, whatever it is: what can be kept is kept, everything else is a problem that says
 * where and why. Never throws. The value is copied, not retained.
 */
export function read(value: unknown): ReadResult {
  const work = readInSteps(value);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, of which the longest takes a few ms where no group holds more than some thousand skills. */
export function* readInSteps(value: unknown): Generator<void, ReadResult, undefined> {
  const {report, all} = gatherProblems(WORDING);
  const walk: Walk = {
    report,
    open: new Set(),
    entriesLeft: MAX_ENTRIES,
    extrasLeft: MAX_ENTRIES,
    drafts: [],
  };
  const roadmap = yield* readRoadmap(walk, value);
  return {roadmap, problems: all()};
}

function* readRoadmap(walk: Walk, value: unknown): Steps<Roadmap | undefined> {
  const holder = {value: isList(value) ? {children: value} : value, path: ''};
  if (!isObject(holder.value)) {
    walk.report('not-a-roadmap', '', kindOf(value));
    return undefined;
  }
  return yield* readDocument(walk, holder as Holder);
}

function* readDocument(walk: Walk, holder: Holder): Steps<Roadmap | undefined> {
  walk.open.add(holder.value);
  const children: Item[] = [];
  const spot = {level: 1, parent: undefined, inChoice: false};
  for (const group of getList(walk, holder, 'children')) {
    readItems(walk, [group], spot, children);
    yield;
  }
  const title = getLine(walk, holder, 'title');
  if (title === undefined && children.length === 0) {
    walk.report('nothing-to-show', '');
    return undefined;
  }
  if (title === undefined) walk.report('missing-title', 'title', 'Roadmap');
  return yield* complete(walk, holder, title ?? 'Roadmap', children);
}

function* complete(walk: Walk, holder: Holder, title: string, children: readonly Item[]): Steps<Roadmap> {
  const roadmap: {-readonly [P in keyof Roadmap]: Roadmap[P]} = {
    title,
    key: '',
    resources: readResources(walk, holder),
    children,
  };
  setIf(roadmap, 'id', getLine(walk, holder, 'id'));
  setIf(roadmap, 'url', getUrl(walk, holder));
  setIf(roadmap, 'description', getText(walk, holder, 'description'));
  setIf(roadmap, 'lang', getLanguage(walk, holder));
  setIf(roadmap, 'extra', getExtra(walk, holder, KNOWN));
  roadmap.key = roadmapKeys(roadmap)[0] ?? '';
  yield* identify(walk.drafts, roadmap, walk.report);
  reportUnknownRequirements(walk.drafts, walk.report);
  return roadmap;
}
