/** What a comment beside a title says: properties that Markdown has no words for. */
export type Data = Readonly<Record<string, unknown>>;

/** A line without its comment of data. What follows the comment is for the eye only. */
export interface Told {
  readonly words: string;
  readonly data?: Data;
}

/** A comment that holds an object: `<!--{"minutes": 30}-->`. */
const OPENER = '<!--{';
const CLOSER = '}-->';

/** Lines between these are a description as it is, whatever looks like a heading or a list in it. */
export const TEXT_BEGIN = '<!--text-->';
export const TEXT_END = '<!--/text-->';

/** The first line of what `writeMarkdown` writes: nothing in such a document is guessed. */
export const DIALECT = '<!--skill-roadmap/1-->';

/** The words of a line, and the data in it; a comment that is no JSON is only left out. */
export function readData(text: string): Told {
  const start = text.indexOf(OPENER);
  const end = start < 0 ? -1 : text.indexOf(CLOSER, start);
  if (end < 0) return {words: text};
  const words = text.slice(0, start).trimEnd();
  try {
    return {words, data: JSON.parse(text.slice(start + OPENER.length - 1, end + 1)) as Data};
  } catch {
    return {words: (words + text.slice(end + CLOSER.length)).trimEnd()};
  }
}

/** The comment for these properties; nothing in it can end it, or mean anything to another reader of Markdown. */
export function writeData(data: Data): string {
  const json = JSON.stringify(data).replace(
    /[<>`\u007f-\u009f\u2028\u2029\ud800-\udfff]|-(?=-)/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<!--${json}-->`;
}
