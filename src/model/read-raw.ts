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

const KNOWN = new Set(['title', 'id', 'url', 'description', 'lang', 'resources', 'children']);

/** As `read()` in read.ts, but that problems are not put into words. */
export function readRaw(value: unknown): RawResult {
  const {report, all} = gatherFindings<ProblemCode>();
  const walk: Walk = {
    report,
    open: new Set(),
    entriesLeft: MAX_ENTRIES,
    extrasLeft: MAX_ENTRIES,
    drafts: [],
  };
  const roadmap = readRoadmap(walk, value);
  return {roadmap, findings: all()};
}

function readRoadmap(walk: Walk, value: unknown): Roadmap | undefined {
  const holder = {value: isList(value) ? {children: value} : value, path: ''};
  if (!isObject(holder.value)) {
    walk.report('not-a-roadmap', '', kindOf(value));
    return undefined;
  }
  return readDocument(walk, holder as Holder);
}

function readDocument(walk: Walk, holder: Holder): Roadmap | undefined {
  walk.open.add(holder.value);
  const children: Item[] = [];
  readItems(
    walk,
    getList(walk, holder, 'children'),
    {level: 1, parent: undefined, inChoice: false},
    children,
  );
  const title = getLine(walk, holder, 'title');
  if (title === undefined && children.length === 0) {
    walk.report('nothing-to-show', '');
    return undefined;
  }
  if (title === undefined) walk.report('missing-title', 'title', 'Roadmap');
  return complete(walk, holder, title ?? 'Roadmap', children);
}

function complete(walk: Walk, holder: Holder, title: string, children: readonly Item[]): Roadmap {
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
  identify(walk.drafts, roadmap, walk.report);
  reportUnknownRequirements(walk.drafts, walk.report);
  return roadmap;
}
