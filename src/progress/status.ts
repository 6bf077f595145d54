/** What the reader says of a leaf. `todo` is the absence of a record. */
export type Status = 'todo' | 'learning' | 'done' | 'skipped';

/** In the order in which the space key cycles through them. */
export const STATUSES: readonly Status[] = ['todo', 'learning', 'done', 'skipped'];

export function isStatus(value: unknown): value is Status {
  return STATUSES.includes(value as Status);
}

export function nextStatus(status: Status): Status {
  return STATUSES[(STATUSES.indexOf(status) + 1) % STATUSES.length] ?? 'todo';
}
