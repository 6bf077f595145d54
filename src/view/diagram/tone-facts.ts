import type {Box} from '../../layout/scene.js';
import type {ViewFacts} from '../tree-item.js';
import {markOf, type Marks} from './marks.js';
import type {Tone} from './tone-paths.js';

/** What is to be known to show boxes as tones. */
export interface ToneFacts {
  readonly isRtl: boolean;
  /** Whether this box is a tone. */
  isTone(box: Box): boolean;
  toneOf(box: Box): Tone;
}

const TONED: ReadonlySet<Box['kind']> = new Set(['tile', 'leaf', 'node', 'capsule', 'head'] as const);

/** How boxes look as tones now. */
export function toneFacts(facts: ViewFacts | undefined, marks: Marks, isRtl: boolean): ToneFacts {
  return {
    isRtl,
    isTone: ({kind, prominent}) => TONED.has(kind) && !(kind === 'head' && prominent),
    toneOf: ({skill}) => {
      if (!skill || !facts) return {status: 'todo', emphasis: undefined};
      const mark = markOf(skill, marks);
      const emphasis = mark === 'out' ? 'fainter' : (mark ?? (marks.hits ? 'faint' : undefined));
      return {status: facts.count(skill).status, emphasis};
    },
  };
}
