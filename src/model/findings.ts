import type {Problem} from './problem.js';

/** How many problems of one code are told one by one. */
export const TOLD_PER_CODE = 20;

/** A problem that is not put into words yet: most documents have none, so the words load only for those that do. */
export interface Finding<Code extends string> {
  readonly code: Code;
  readonly path: string;
  /** What the words have a place for. */
  readonly detail?: string | undefined;
  /** What goes beyond the text. */
  readonly more?: Partial<Problem> | undefined;
  /** How many more of this code there are, where that is what it says. */
  readonly untold?: number;
}

/** Tells of a problem; what goes beyond the text (its line) is in `more`. */
export type Report<Code extends string> = (
  code: Code,
  path: string,
  detail?: string,
  more?: Partial<Problem>,
) => void;

/** Gathers what is found; a flood of one code ends in how many more there are. */
export interface Findings<Code extends string> {
  readonly report: Report<Code>;
  all(): readonly Finding<Code>[];
}

export function gatherFindings<Code extends string>(): Findings<Code> {
  const told: Finding<Code>[] = [];
  const counts = new Map<Code, number>();
  return {
    report(code, path, detail, more) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= TOLD_PER_CODE) told.push({code, path, detail, more});
    },
    all: () => [
      ...told,
      ...[...counts]
        .map(([code, count]) => ({code, path: '', untold: count - TOLD_PER_CODE}))
        .filter(({untold}) => untold > 0),
    ],
  };
}
