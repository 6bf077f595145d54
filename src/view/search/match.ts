import {isChoice, type Item, type Roadmap, type Skill} from '../../model/roadmap.js';
import {fold, foldedWords, rangesOf, type TextRange} from './fold.js';

/**
 * How well a skill answers a query, the best first: its title begins with it, a word of the title does, the
 * title contains it, a tag, a resource's title, the reader's note. Of several words the worst counts.
 */
export const RANKS = ['prefix', 'word', 'title', 'tag', 'resource', 'note'] as const;

export interface Hit {
  readonly skill: Skill;
  /** Index into RANKS. */
  readonly rank: number;
}

/** The reader's note on a skill; empty when there is none. */
export type NoteOf = (skill: Skill) => string;

/** The texts of a skill, folded. */
interface Entry {
  readonly skill: Skill;
  readonly title: string;
  readonly tags: string;
  readonly resources: string;
}

const indices = new WeakMap<Roadmap, readonly Entry[]>();

/**
 * The skills in which every word of the query occurs, in learning order; none for a blank query. Searches titles,
 * tags, titles of resources and, when given, notes. The first search of a roadmap makes its index.
 */
export function find(roadmap: Roadmap, query: string, noteOf?: NoteOf): readonly Hit[] {
  const words = foldedWords(query);
  if (!words.length) return [];
  const whole = words.join(' ');
  const hits: Hit[] = [];
  for (const entry of entriesOf(roadmap)) {
    const rank = rankOf(entry, words, whole, noteOf);
    if (rank >= 0) hits.push({skill: entry.skill, rank});
  }
  return hits;
}

/** The place among hits of the best one, the first of equals; -1 when there are none. */
export function bestOf(hits: readonly Hit[]): number {
  let best = hits.length ? 0 : -1;
  hits.forEach(({rank}, i) => {
    if (rank < (hits[best]?.rank ?? 0)) best = i;
  });
  return best;
}

/** Where the words of a query stand in a title, for highlighting. */
export function highlights(title: string, query: string): readonly TextRange[] {
  return rangesOf(title, foldedWords(query));
}

/** What besides the title answers a query, to tell the reader why a skill is a hit. */
export interface Reason {
  readonly in: 'tag' | 'resource' | 'note';
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** The text in which the first word occurs that the title lacks; undefined when the title has them all. */
export function reasonOf(skill: Skill, query: string, noteOf?: NoteOf): Reason | undefined {
  const words = foldedWords(query);
  const title = fold(skill.title);
  const missing = words.find((word) => !title.includes(word));
  if (missing === undefined) return undefined;
  const texts = [
    ...skill.tags.map((text) => ({in: 'tag' as const, text})),
    ...skill.resources.map((resource) => ({in: 'resource' as const, text: resource.title})),
    {in: 'note' as const, text: noteOf?.(skill) ?? ''},
  ];
  const found = texts.find(({text}) => fold(text).includes(missing));
  return found && {...found, ranges: rangesOf(found.text, words)};
}

function entriesOf(roadmap: Roadmap): readonly Entry[] {
  let entries = indices.get(roadmap);
  if (!entries) indices.set(roadmap, (entries = addEntries(roadmap.children, [])));
  return entries;
}

function addEntries(items: readonly Item[], entries: Entry[]): readonly Entry[] {
  for (const item of items) {
    if (!isChoice(item)) entries.push(entryOf(item));
    addEntries(item.children, entries);
  }
  return entries;
}

function entryOf(skill: Skill): Entry {
  const {title, tags, resources} = skill;
  return {
    skill,
    title: fold(title),
    tags: tags.length ? fold(tags.join('\n')) : '',
    resources: resources.length ? fold(resources.map((resource) => resource.title).join('\n')) : '',
  };
}

function rankOf(entry: Entry, words: readonly string[], whole: string, noteOf: NoteOf | undefined): number {
  if (words.length > 1 && entry.title.startsWith(whole)) return 0;
  let worst = 0;
  for (const word of words) {
    const rank = rankOfWord(entry, word, noteOf);
    if (rank < 0) return -1;
    if (rank > worst) worst = rank;
  }
  return worst;
}

function rankOfWord(
  {skill, title, tags, resources}: Entry,
  word: string,
  noteOf: NoteOf | undefined,
): number {
  const at = title.indexOf(word);
  if (at === 0) return 0;
  if (at > 0) return beginsWord(title, word, at) ? 1 : 2;
  if (tags.includes(word)) return 3;
  if (resources.includes(word)) return 4;
  const note = noteOf?.(skill);
  return note && fold(note).includes(word) ? 5 : -1;
}

const LETTER = /[\p{L}\p{N}]/u;

function beginsWord(title: string, word: string, first: number): boolean {
  for (let at = first; at > 0; at = title.indexOf(word, at + 1)) {
    if (!LETTER.test(title.charAt(at - 1))) return true;
  }
  return false;
}
