/** Where in a text something stands; 1-based. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[\s:,]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const WORD = /[^\s,\]}]+/y;

/** Where a path such as `children[2].url` stands in valid JSON; the nearest thing around it when it is not there. */
export function placeInJson(json: string, path: string): TextPlace {
  let at = skip(SPACE, json, 0);
  for (const [, name, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    const next = index === undefined ? valueOf(json, at, name ?? '') : entryOf(json, at, Number(index));
    if (next === undefined) break;
    at = next;
  }
  const before = json.slice(0, at).split('\n');
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}

/** Where the pattern stops to match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at + 1;
}

function valueOf(json: string, start: number, name: string): number | undefined {
  if (json[start] !== '{') return undefined;
  for (let at = skip(SPACE, json, start + 1); at < json.length && json[at] !== '}';) {
    const end = skip(STRING, json, at);
    const value = skip(SPACE, json, end);
    if (nameOf(json.slice(at, end)) === name) return value;
    at = skip(SPACE, json, endOf(json, value));
  }
  return undefined;
}

function nameOf(quoted: string): unknown {
  try {
    return JSON.parse(quoted);
  } catch {
    return undefined;
  }
}

function entryOf(json: string, start: number, index: number): number | undefined {
  if (json[start] !== '[') return index === 0 ? start : undefined;
  let at = skip(SPACE, json, start + 1);
  for (let left = index; left > 0 && at < json.length; left--) at = skip(SPACE, json, endOf(json, at));
  return json[at] === ']' || at >= json.length ? undefined : at;
}

/** Where the value that begins here ends. */
function endOf(json: string, start: number): number {
  let [at, depth] = [start, 0];
  do {
    const character = json[at];
    if (character === '{' || character === '[') [at, depth] = [at + 1, depth + 1];
    else if (character === '}' || character === ']') [at, depth] = [at + 1, depth - 1];
    else at = skip(character === '"' ? STRING : WORD, json, at);
    if (depth > 0) at = skip(SPACE, json, at);
  } while (depth > 0 && at < json.length);
  return at;
}
