import {skillsOf, type Roadmap, type Skill} from '../model/roadmap.js';
import {fingerprint} from './fingerprint.js';
import {recordOf, type ProgressRecord} from './record.js';

/** By roadmap key: the fingerprints of the skills it had when the reader last saw it. */
type Seen = Readonly<Record<string, Readonly<Record<string, 1>> | undefined>>;

/**
 * The skills a roadmap gained since the reader's last visit, in learning order. None on a first visit, when
 * everything would be new.
 */
export function newSkills(roadmap: Roadmap, record: ProgressRecord): readonly Skill[] {
  const seen = seenOf(roadmap, record);
  if (!seen) return [];
  const isSeen = (name: string): boolean => seen[shortName(name)] === 1;
  return skillsOf(roadmap).filter((skill) => !isSeen(skill.key) && !skill.identities.some(isSeen));
}

/** Whether the reader has seen the roadmap before. */
export function isKnown(roadmap: Roadmap, record: ProgressRecord): boolean {
  return seenOf(roadmap, record) !== undefined;
}

/** A record to import once the reader has seen skills of the roadmap, by default all: they are not new from then on. */
export function visit(roadmap: Roadmap, skills: Iterable<Skill> = skillsOf(roadmap)): ProgressRecord {
  const prints = [...skills].map((skill) => [shortName(skill.key), 1] as const);
  const seen: Seen = Object.fromEntries([[roadmap.key, Object.fromEntries(prints)]]);
  return recordOf({seen});
}

function seenOf({key}: Roadmap, record: ProgressRecord): Seen[string] {
  const seen = record['seen'] as Seen | undefined;
  return seen && Object.hasOwn(seen, key) ? seen[key] : undefined;
}

/** Short, to keep the record small: at worst a new skill in millions goes unnoticed. */
function shortName(name: string): string {
  return fingerprint(name).toString(36);
}
