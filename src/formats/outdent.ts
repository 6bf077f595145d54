/** Markdown in a page is indented with the page; four spaces would make it code. */
export function outdent(text: string): string {
  const lines = text.split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const common = indents.reduce((least, indent) => Math.min(least, indent), Infinity);
  return Number.isFinite(common) ? lines.map((line) => line.slice(common)).join('\n') : text;
}
