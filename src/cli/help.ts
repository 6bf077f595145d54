export const HELP = `skill-roadmap: roadmaps of skills, in and out of files

  skill-roadmap validate FILE...                    what is wrong with files, with line and column
  skill-roadmap convert FILE --to FORMAT [-o OUT]   json, md, svg or html (one page that works offline)
  skill-roadmap init [FILE]                         a small roadmap to begin with (roadmap.md)
  skill-roadmap badge FILE [-o OUT]                 a badge for a README

FILE is JSON, Markdown (headings and nested lists), an id/parent table (CSV, TSV), OPML, HTML lists, a drawing of
roadmap.sh, or a mind map of mind-elixir, jsMind or FreeMind; - is standard input.
skill-roadmap COMMAND --help says more. Exit codes: 0 well, 1 problems in a file, 2 it could not be done.
`;

const COMMANDS: Readonly<Record<string, string>> = {
  validate: `skill-roadmap validate FILE... [options]

  --json      problems as JSON: [{file, valid, title, problems}]
  --strict    warnings count as faults, too (exit code 1)
  --quiet     nothing of what was only guessed, and no summary
  --from F    the format, where the name of the file does not say it: json, md, csv, opml, mm, html

  skill-roadmap validate roadmap.json
  skill-roadmap validate --strict docs/*.md
  curl -s https://example.org/skills.csv | skill-roadmap validate -
`,
  convert: `skill-roadmap convert FILE --to json|md|svg|html [options]

  -o, --out OUT     a file; standard output when not given. Its ending names the format, too
  --from F          the format, where the name of the file does not say it
  --progress FILE   statuses to show (md, svg): what exportProgress() of the element gives, as JSON
  --layout L        svg: road (default) or tree
  --scheme S        svg: auto (default: as who looks at it has it), light or dark
  --width PX        svg: the window it is laid out for, 1400 when not given
  --picture URL     md: a picture to show under the title

  skill-roadmap convert README.md --to json -o roadmap.json
  skill-roadmap convert roadmap.json -o roadmap.svg --layout tree
  skill-roadmap convert skills.csv -o skills.html
  A PNG needs a browser: use toPNG() of the element, or its menu.
`,
  init: `skill-roadmap init [FILE] [--force]

  Writes a small roadmap with comments to roadmap.md, or to FILE; a name that ends in .json gets JSON.
  --force replaces a file that is there; - is standard output.

  skill-roadmap init
  skill-roadmap init docs/roadmap.json
`,
  badge: `skill-roadmap badge FILE [options]

  -o, --out OUT     a file; standard output when not given
  --progress FILE   how many are done: what exportProgress() of the element gives, as JSON
  --label TEXT      instead of the title of the roadmap

  skill-roadmap badge roadmap.json -o badge.svg
`,
};

/** What a command is for and takes; undefined for names that are no command. */
export function helpOf(command: string | undefined): string | undefined {
  return command !== undefined && Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
}
