/** `error`: nothing can be shown. `warning`: something was left out or changed. `info`: something was guessed. */
export type Severity = 'error' | 'warning' | 'info';

/** What is wrong with a source, in words its author can act on. */
export interface Problem {
  /** Stable, kebab-case, for programs. */
  readonly code: string;
  /** Where: `children[2].resources[0].url`; empty for the document as a whole. */
  readonly path: string;
  /** A sentence in plain words, starting with what is wrong and ending with what was done about it. */
  readonly message: string;
  readonly severity: Severity;
  /** 1-based, where the source is text and the place is known. */
  readonly line?: number;
  readonly column?: number;
}
