import {jsonFault} from './json-fault.js';
import {WORDING, problemOf} from './problem.js';
import {read, type ReadResult} from './read.js';

/** A roadmap from JSON text. A syntax error is a problem with its line and column, in plain words. Never throws. */
export function readJson(text: string): ReadResult {
  const json = text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const {line, column, reason} = jsonFault(json);
    return {roadmap: undefined, problems: [{...problemOf(WORDING, 'bad-json', '', reason), line, column}]};
  }
  return read(value);
}
