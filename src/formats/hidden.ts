const OPENER = /(`+)|<(script|style)\b|(<!--text-->)|<!--/gi;

/**
 * The text without scripts, styles and comments, on as many lines. What is quoted as code stays, and so do comments
 * of data and what stands between the marks of a description: see markdown-data.ts.
 */
export function dropHidden(text: string): string {
  if (!text.includes('<')) return text;
  const opener = new RegExp(OPENER);
  const missing = new Set<string>();
  let kept = '';
  let at = 0;
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const [whole, ticks, tag, raw] = match;
    const end = endOf(text, match.index + whole.length, closerOf(ticks, tag, raw), missing);
    if (end === undefined) continue;
    if (!ticks && !raw && !/^<!--\{.*$/.test(text.slice(match.index, end))) {
      kept += text.slice(at, match.index) + text.slice(match.index, end).replace(/[^\n]+/g, '');
      at = end;
    }
    opener.lastIndex = end;
  }
  return kept + text.slice(at);
}

/** Where the closer ends; one that is missing is looked for once. */
function endOf(text: string, start: number, closer: string, missing: Set<string>): number | undefined {
  if (missing.has(closer)) return undefined;
  const pattern = new RegExp(closer, 'gi');
  pattern.lastIndex = start;
  if (pattern.test(text)) return pattern.lastIndex;
  missing.add(closer);
  return undefined;
}

function closerOf(ticks: string | undefined, tag: string | undefined, raw: string | undefined): string {
  if (raw) return '<!--/text-->';
  if (ticks) return `(?<!\`)\`{${String(ticks.length)}}(?!\`)`;
  return tag ? `</${tag.toLowerCase()}\\s*>` : '-->';
}
