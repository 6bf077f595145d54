import {getExtra} from './extra.js';
import {getLanguage, getUrl} from './fields.js';
import {gatherFindings, type Finding} from './findings.js';
import {identify} from './identity.js';
import {roadmapKeys} from './names.js';
import type {ProblemCode} from './problem.js';
import {readItems, setIf, type Walk} from './read-items.js';
import {readResources} from './read-resources.js';
import {reportUnknownRequirements} from './reference.js';
import type {Item, Roadmap} from './roadmap.js';
import {MAX_ENTRIES, getLine, getList, getText, isList, isObject, kindOf, type Holder} from './value.js';

/** A roadmap, if there is one to show, and what is wrong with its source. */
export interface RawResult {
  readonly roadmap: Roadmap | undefined;
  readonly findings: readonly Finding<ProblemCode>[];
}

type Steps<T> = Generator<void, T, undefined>;

const KNOWN = new Set(['title', 'id', 'url', 'description', 'lang', 'resources', 'children']);

/**
 * As `read()` in read.ts, but that problems are not put into words; in steps, of which the longest takes a few ms where
 * no group holds more than some thousand skills.
 */
export function* readInSteps(value: unknown): Generator<void, RawResult, undefined> {
  const {report, all} = gatherFindings<ProblemCode>();
  const walk: Walk = {
    report,
    open: new Set(),
    entriesLeft: MAX_ENTRIES,
    extrasLeft: MAX_ENTRIES,
    drafts: [],
  };
  const roadmap = yield* readRoadmap(walk, value);
  return {roadmap, findings: all()};
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
  reportUnknownRequirements(roadmap, walk.drafts, walk.report);
  return roadmap;
}
