/** `# Title`, with its marks and its text. */
export const HEADING: RegExp = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;

/** A line across the page. */
export const RULE: RegExp = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** `## Title ##` is `Title`. */
export function withoutClosingMarks(text: string): string {
  const title = text.trim();
  let end = title.length;
  while (title[end - 1] === '#') end--;
  return end === 0 || /\s/.test(title.charAt(end - 1)) ? title.slice(0, end).trim() : title;
}
