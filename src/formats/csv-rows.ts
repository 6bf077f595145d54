/** A row of a table, and the line of the file on which it begins (1-based). */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  /** A quotation mark is not closed. */
  readonly isOpen: boolean;
}

const SEPARATORS = ['\t', ';', ','];

/** The rows of a table in which commas, semicolons or tabs stand between the cells; empty rows are left out. */
export function csvRows(source: string): CsvTable {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(text.slice(0, 10_000));
  const rows: CsvRow[] = [];
  const cell = new RegExp(`("(?:[^"]|"")*(?:"|$))?([^${separator}\\n]*)([${separator}\\n]|$)`, 'y');
  let cells: string[] = [];
  let [line, start, isOpen] = [1, 1, false];
  for (let match = cell.exec(text); match && match.index < text.length; match = cell.exec(text)) {
    const [whole, quoted, rest = '', end] = match;
    isOpen ||= quoted !== undefined && (quoted.length === 1 || !closes(quoted));
    cells.push(quoted === undefined ? rest : unquoted(quoted) + rest);
    line += whole.split('\n').length - 1;
    if (end !== separator) {
      if (cells.some((each) => each.trim())) rows.push({cells, line: start});
      cells = [];
      start = line;
    }
  }
  if (cells.length > 0) rows.push({cells, line: start});
  return {rows, isOpen};
}

/** The one that the first line has most of. */
function separatorOf(text: string): string {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function closes(quoted: string): boolean {
  return /[^"](?:"")*"$/.test(quoted) || /^"(?:"")*"$/.test(quoted);
}

function unquoted(quoted: string): string {
  return quoted.slice(1, closes(quoted) ? -1 : undefined).replace(/""/g, '"');
}
