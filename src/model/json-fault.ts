/** Where JSON text stops being JSON (1-based), and why, in words that need no knowledge of a parser. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** A text that `JSON.parse` refuses, examined. */
export function jsonFault(text: string): JsonFault {
  const {at, reason} = scan(text);
  const before = text.slice(0, at).split('\n');
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1, reason};
}

interface Fault {
  readonly at: number;
  readonly reason: string;
}

/** What may come next; `first…` means that the list or object may also end at once. */
type Expected = 'value' | 'firstValue' | 'name' | 'firstName' | 'colon' | 'comma' | 'end';

const SPACE = /[ \t\r\n]*/y;
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** A loop, not a recursion: brackets may be nested without end. */
function scan(text: string): Fault {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = matchAt(SPACE, text, at);
    const character = text.charAt(at);
    if (!character) return {at, reason: early(open)};
    const next = step(text, at, expected, open);
    if ('reason' in next) return next;
    ({at, expected} = next);
  }
}

/** The end of what the sticky pattern matches here; `at` where it does not. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function early(open: readonly string[]): string {
  const missing = open.at(-1);
  return missing ? `the text ends too early: a “${missing}” is missing` : 'the text is empty';
}

type Step = Fault | {readonly at: number; readonly expected: Expected};

function step(text: string, at: number, expected: Expected, open: string[]): Step {
  const character = text.charAt(at);
  const closing = open.at(-1);
  if (expected === 'end') return {at, reason: 'there is text after the end'};
  if (character === closing && expected !== 'value' && expected !== 'name' && expected !== 'colon') {
    open.pop();
    return {at: at + 1, expected: afterValue(open)};
  }
  if (expected === 'colon') return punctuation(at, character, ':', 'value');
  if (expected === 'comma') return punctuation(at, character, ',', closing === '}' ? 'name' : 'value');
  if (character === '"') return string(text, at, expected, open);
  return expected === 'name' || expected === 'firstName'
    ? {at, reason: strange(text, at, 'the name of a property is written in double quotes')}
    : value(text, at, open);
}

function afterValue(open: readonly string[]): Expected {
  return open.length ? 'comma' : 'end';
}

function punctuation(at: number, found: string, wanted: string, expected: Expected): Step {
  const reason = `a “${wanted}” is missing before “${found}”`;
  return found === wanted ? {at: at + 1, expected} : {at, reason};
}

function value(text: string, at: number, open: string[]): Step {
  const character = text.charAt(at);
  if (character === '{' || character === '[') {
    open.push(character === '{' ? '}' : ']');
    return {at: at + 1, expected: character === '{' ? 'firstName' : 'firstValue'};
  }
  const end = matchAt(WORD, text, at);
  if (end > at) return {at: end, expected: afterValue(open)};
  return {at, reason: strange(text, at, 'a value is expected, and text is written in double quotes')};
}

/** Why something cannot stand where a name or value is expected. */
function strange(text: string, at: number, otherwise: string): string {
  const character = text.charAt(at);
  if (character === '/' || character === '#') return 'comments are not allowed';
  if (',:}]'.includes(character)) return `something is missing before “${character}”, or a comma too many`;
  return otherwise;
}

function string(text: string, start: number, expected: Expected, open: readonly string[]): Step {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') {
      const isName = expected === 'name' || expected === 'firstName';
      return {at: at + 1, expected: isName ? 'colon' : afterValue(open)};
    }
    if (character < ' ')
      return {at, reason: 'a line break or tab stands inside quotes, or a closing quote is missing'};
    if (character !== '\\') continue;
    if (!/^\\(?:["\\/bfnrt]|u[\da-f]{4})/i.test(text.slice(at, at + 6)))
      return {at, reason: 'a “\\” stands alone; write “\\\\”'};
    at++;
  }
  return {at: start, reason: 'a closing quote is missing'};
}
