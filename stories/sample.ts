import roadmap from '../demo/web-backend-developer.json' with {type: 'json'};

/** The real roadmap of the demo. */
export const sample: unknown = roadmap;

/** A reader half way: every third leaf done, some begun, some skipped. */
export function halfWay(keys: readonly string[]): unknown {
  const at = '2026-11-20T10:00:00.000Z';
  const statusAt = (i: number): string => (i % 11 === 4 ? 'learning' : i % 17 === 6 ? 'skipped' : 'done');
  const known = keys.filter((_, i) => i % 3 === 0 || i < 20);
  const skills = Object.fromEntries(known.map((key, i) => [key, {status: statusAt(i), at}]));
  return {format: 'skill-progress/1', skills};
}
