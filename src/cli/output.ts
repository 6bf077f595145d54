import {existsSync, writeFileSync} from 'node:fs';
import {Fault} from './fault.js';

/** Writes text to standard output; returns the exit code of success. */
export function say(text: string): 0 {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  return 0;
}

/** One line to standard error. */
export function warn(message: string): void {
  process.stderr.write(`skill-roadmap: ${message.split('\n', 1)[0] ?? ''}\n`);
}

/** Tells who waits at a terminal what is being done. */
export function progress(message: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${message}\n`);
}

export interface WriteOptions {
  /** A file, or `-` for standard output, which is the default. */
  readonly out?: string | undefined;
  /** Whether a file that is there may be replaced; true when not given. */
  readonly replace?: boolean;
}

/** Writes a file, or standard output. */
export function write(text: string, {out = '-', replace = true}: WriteOptions): void {
  if (out === '-') {
    process.stdout.write(text);
    return;
  }
  if (!replace && existsSync(out)) throw new Fault(`${out} is there already; --force replaces it`);
  try {
    writeFileSync(out, text);
  } catch (error) {
    throw new Fault(`${out} cannot be written: ${reasonOf(error)}`);
  }
}

/** What the system says was wrong, without its code. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^[A-Z]+: /, '').replace(/, \w+( '.*')?$/, '');
}

const COLOURS = {error: 31, warning: 33, info: 36, dim: 2, good: 32} as const;

/** Text in a colour, where a terminal reads it. */
export function painted(text: string, colour: keyof typeof COLOURS): string {
  const isPlain = !process.stdout.isTTY || Boolean(process.env['NO_COLOR']);
  return isPlain ? text : `\u001b[${COLOURS[colour]}m${text}\u001b[0m`;
}
