import type {Report} from '../model/problem.js';
import type {Line} from './markdown-lines.js';
import type {MarkdownCode} from './markdown-problems.js';

/** A line of nothing but pictures. */
export const PICTURES: RegExp = /^(?:\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?\s*)+$/;
const SHORT = 120;

/** The lines without those that are only pictures; at the end, a line that introduces one goes with it. */
export function withoutPictures(
  lines: readonly Line[],
  exact: boolean,
  report: Report<MarkdownCode>,
): readonly Line[] {
  const end = lines.findLastIndex(({kind}) => kind !== 'blank');
  const last = lines[end];
  const kept = lines.map((line) =>
    isPicture(line) ? ({kind: 'blank', number: line.number} as const) : line,
  );
  if (exact || !last || !isPicture(last)) return kept;
  report('closing-picture', '', '', {line: last.number});
  const before = kept.findLastIndex(({kind}) => kind !== 'blank');
  return isIntroduction(kept, before) ? kept.slice(0, before) : kept;
}

function isPicture(line: Line | undefined): boolean {
  return line?.kind === 'text' && PICTURES.test(line.text);
}

/** A short line of text that stands alone. */
function isIntroduction(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return (
    line?.kind === 'text' && line.indent === 0 && line.text.length <= SHORT && lines[at - 1]?.kind === 'blank'
  );
}
