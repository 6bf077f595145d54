import {roadmapKeys} from '../model/names.js';
import {leavesOf, type Roadmap, type Skill} from '../model/roadmap.js';
import {fromBase64Url, toBase64Url} from './base64url.js';
import type {StatusOf} from './count.js';
import type {Setting} from './edit.js';
import {fingerprint} from './fingerprint.js';
import {STATUSES, type Status} from './status.js';

const VERSION = 1;

/** With more marked leaves a link holds no prints: it stays below 10 kB, and is good for the same leaves only. */
const MOST_PRINTS = 1500;

/** Sizes in bytes. The head: version, then three numbers: roadmap, leaves, how many statuses follow. */
const NUMBER = 4;
const HEAD = 1 + 3 * NUMBER;
const PRINT = 3;

/**
 * The statuses of a roadmap as a short text for an address: two bits for each leaf in learning order, up to the last
 * one that is not `todo`, and 24 bits of the key of each marked one, so that the text is understood after the roadmap
 * was edited. Holds neither notes nor times.
 */
export function encodeShare(roadmap: Roadmap, statusOf: StatusOf): string {
  const leaves = leavesOf(roadmap);
  const statuses = leaves.map((leaf) => STATUSES.indexOf(statusOf(leaf)));
  const count = statuses.findLastIndex(Boolean) + 1;
  const marked = leaves.filter((_leaf, n) => statuses[n]);
  const prints = marked.length > MOST_PRINTS ? [] : marked.map(({key}) => printOf(key));
  return toBase64Url([
    VERSION,
    ...[fingerprint(roadmap.key), listPrint(leaves), count].flatMap((value) => bytesOf(value, NUMBER)),
    ...packed(statuses.slice(0, count)),
    ...prints.flatMap((print) => bytesOf(print, PRINT)),
  ]);
}

/**
 * The leaves that a text of `encodeShare` marks, with their statuses. Leaves that left the roadmap since are left out.
 * Undefined for a text that is broken, is about another roadmap, or holds no prints while the leaves have changed.
 */
export function decodeShare(text: string, roadmap: Roadmap): readonly Setting[] | undefined {
  const bytes = bytesIn(text);
  if (!bytes || !isAbout(roadmap, bytes)) return undefined;
  const [list, count] = [1, 2].map((n) => headNumber(bytes, n));
  const body = HEAD + Math.ceil((count ?? 0) / 4);
  if (body > bytes.length) return undefined;
  const statuses = unpacked(bytes.slice(HEAD, body));
  const leaves = leavesOf(roadmap);
  return list === listPrint(leaves)
    ? settings(leaves, statuses)
    : settingsByPrint(leaves, statuses.filter(isMark), bytes.slice(body));
}

/** Whether a text of `encodeShare` is for another roadmap, perhaps on the same page; false for a broken text. */
export function isSharedOfAnother(text: string, roadmap: Roadmap): boolean {
  const bytes = bytesIn(text);
  return bytes !== undefined && !isAbout(roadmap, bytes);
}

function bytesIn(text: string): readonly number[] | undefined {
  const bytes = fromBase64Url(text);
  return bytes?.[0] === VERSION && bytes.length >= HEAD ? bytes : undefined;
}

const headNumber = (bytes: readonly number[], n: number): number => numberAt(bytes, 1 + n * NUMBER, NUMBER);

function isAbout(roadmap: Roadmap, bytes: readonly number[]): boolean {
  const key = headNumber(bytes, 0);
  return roadmapKeys(roadmap).some((name) => fingerprint(name) === key);
}

function settings(leaves: readonly (Skill | undefined)[], statuses: readonly Status[]): readonly Setting[] {
  return leaves.flatMap((skill, n) => {
    const to = statuses[n];
    return skill && to && isMark(to) ? [{skill, to}] : [];
  });
}

function settingsByPrint(
  leaves: readonly Skill[],
  marks: readonly Status[],
  bytes: readonly number[],
): readonly Setting[] | undefined {
  if (bytes.length !== marks.length * PRINT) return undefined;
  const byPrint = namesOf(leaves);
  const found = marks.map((_mark, n) => byPrint.get(numberAt(bytes, n * PRINT, PRINT)));
  return settings(found, marks);
}

/** Every name of every leaf, short; present names before former ones. */
function namesOf(leaves: readonly Skill[]): ReadonlyMap<number, Skill> {
  const byPrint = new Map<number, Skill>();
  const add = (name: string, leaf: Skill): void => {
    const print = printOf(name);
    if (!byPrint.has(print)) byPrint.set(print, leaf);
  };
  for (const leaf of leaves) add(leaf.key, leaf);
  for (const leaf of leaves) for (const name of leaf.identities) add(name, leaf);
  return byPrint;
}

const isMark = (status: Status): boolean => status !== 'todo';

const printOf = (name: string): number => fingerprint(name) >>> 8;

const listPrint = (leaves: readonly Skill[]): number => fingerprint(leaves.map(({key}) => key).join('\n'));

/** Four to a byte, the first in the lowest bits. */
function packed(statuses: readonly number[]): readonly number[] {
  const bytes = new Array<number>(Math.ceil(statuses.length / 4)).fill(0);
  statuses.forEach((status, n) => {
    bytes[n >> 2] = (bytes[n >> 2] ?? 0) | (status << ((n & 3) * 2));
  });
  return bytes;
}

function unpacked(bytes: readonly number[]): readonly Status[] {
  return bytes.flatMap((byte) => [0, 2, 4, 6].map((shift) => STATUSES[(byte >> shift) & 3] ?? 'todo'));
}

/** Big end first. */
function bytesOf(value: number, size: number): readonly number[] {
  return Array.from({length: size}, (_, n) => (value >>> (8 * (size - 1 - n))) & 0xff);
}

function numberAt(bytes: readonly number[], at: number, size: number): number {
  return bytes.slice(at, at + size).reduce((value, byte) => value * 256 + byte, 0);
}
