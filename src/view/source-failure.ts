import type {ReadResult} from '../model/read.js';

/** Why a file could not be had. */
export type FailureCode = 'unreachable' | 'not-found' | 'not-a-roadmap';

/** The result of a source that gave nothing to read. `status`: of the server's answer. */
export function failure(code: FailureCode, url: string, status = 0): ReadResult {
  const reason = {
    'unreachable': 'there is no answer, or it may not be read from this page',
    'not-found': `the server answers ${status}`,
    'not-a-roadmap': 'it is a web page, not a roadmap in JSON or Markdown',
  }[code];
  const message = `“${url}” cannot be loaded: ${reason}.`;
  return {roadmap: undefined, problems: [{code, path: '', message, severity: 'error'}]};
}
