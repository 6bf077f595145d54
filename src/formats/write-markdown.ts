import {
  isChoice,
  isLeaf,
  type Choice,
  type Item,
  type Resource,
  type Roadmap,
  type Skill,
} from '../model/roadmap.js';
import {canStand, choiceData, resourceData, roadmapData, skillData} from './markdown-facts.js';
import {DIALECT, TEXT_BEGIN, TEXT_END, writeData, type Data} from './markdown-data.js';
import {escapeMarkdown, escapeTarget} from './markdown-escape.js';
import {PICTURES} from './markdown-pictures.js';
import {readLines} from './markdown-lines.js';
import {readItemWords} from './markdown-words.js';

export interface MarkdownOptions {
  /** Puts a task box before each skill that carries a status, ticked when it is done. Absent for no boxes. */
  readonly statusOf?: (leaf: Skill) => 'todo' | 'learning' | 'done' | 'skipped';
  /** Address of a picture, shown under the title. */
  readonly picture?: string;
  /** Where the picture leads; the roadmap's own address when not given. */
  readonly page?: string;
}

/**
 * A roadmap as Markdown that looks right on a code-hosting site and that `readMarkdown` reads back to the same
 * roadmap: groups are headings, skills nested lists, resources items with their kind. What Markdown has no words for
 * stands in a comment beside the title; words after the comment are for the eye.
 */
export function writeMarkdown(roadmap: Roadmap, options: MarkdownOptions = {}): string {
  const {title, url, description, resources, children} = roadmap;
  const out: string[] = [
    DIALECT,
    `# ${headline(title, url, roadmapData(roadmap))}`,
    ...pictureLines(roadmap, options),
    ...descriptionLines(description, ''),
    ...spaced(resources.map((resource) => resourceLine(resource, ''))),
  ];
  const hasSections = children.some((item) => item.children.length > 0);
  if (!hasSections) out.push('');
  for (const item of children) {
    if (hasSections) out.push(...sectionLines(item, options));
    else out.push(...itemLines(item, '', options));
  }
  return `${out.join('\n').trim()}\n`;
}

function pictureLines({title, url}: Roadmap, {picture, page = url}: MarkdownOptions): readonly string[] {
  if (picture === undefined) return [];
  const image = `![${escapeMarkdown(title)}](${escapeTarget(picture)})`;
  return ['', page === undefined ? image : `[${image}](${escapeTarget(page)})`];
}

function sectionLines(item: Item, options: MarkdownOptions): readonly string[] {
  const about = isChoice(item)
    ? []
    : [
        ...descriptionLines(item.description, ''),
        ...spaced(item.resources.map((each) => resourceLine(each, ''))),
      ];
  const below = item.children.flatMap((child) => itemLines(child, '', options));
  return [
    '',
    `## ${isChoice(item) ? choiceWords(item) : skillWords(item, options)}`,
    ...about,
    ...spaced(below),
  ];
}

function itemLines(item: Item, indent: string, options: MarkdownOptions): readonly string[] {
  const inside = `${indent}  `;
  const below = item.children.flatMap((child) => itemLines(child, inside, options));
  if (isChoice(item)) return [`${indent}- ${choiceWords(item)}`, ...below];
  const about = descriptionLines(item.description, inside);
  return [
    `${indent}- ${boxOf(item, options)}${skillWords(item, options)}`,
    ...about,
    ...(about.length > 0 ? [''] : []),
    ...item.resources.map((resource) => resourceLine(resource, inside)),
    ...below,
  ];
}

/** A list stands apart from what is above it. */
function spaced(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? ['', ...lines] : [];
}

function boxOf(skill: Skill, {statusOf}: MarkdownOptions): string {
  if (skill.extra?.['checked'] === true) return '[x] ';
  if (!statusOf || !isLeaf(skill)) return '';
  return statusOf(skill) === 'done' ? '[x] ' : '[ ] ';
}

/** Title, page and data, with what the eye should see of the data. */
function headline(title: string, url: string | undefined, known: Data, mark = '', seen = ''): string {
  const words = `${mark}${escapeMarkdown(title)}${mark}`;
  const linked = url === undefined ? words : `[${words}](${escapeTarget(url)})`;
  const data = {...misread(linked, title, url), ...known};
  const note = Object.keys(data).length > 0 || seen ? ` ${writeData(data)}` : '';
  return `${linked}${note}${seen && ` ${seen}`}`;
}

/** What the words alone do not say as they should. */
function misread(words: string, title: string, url: string | undefined): Data {
  const {loneUrl, links, ...said} = readItemWords(words, true);
  const isPlain = Object.keys(said).length === 1 && links.length === 0;
  return {
    ...((said.title !== title || !isPlain) && {title}),
    ...(url !== undefined && loneUrl !== url && {url}),
  };
}

function skillWords(skill: Skill, {statusOf}: MarkdownOptions): string {
  const seen = seenOf(skill, statusOf && isLeaf(skill) ? statusOf(skill) : 'todo');
  const mark = skill.importance === 'core' ? '**' : skill.importance === 'optional' ? '*' : '';
  return headline(skill.title, skill.url, skillData(skill), mark, seen);
}

/** What the eye should see of the data beside a title. */
function seenOf({importance, recommended, minutes}: Skill, status: string): string {
  return [
    recommended ? '★' : '',
    importance === 'optional' ? 'optional' : '',
    minutes === undefined ? '' : `${minutes} min`,
    status === 'learning' || status === 'skipped' ? status : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function choiceWords(choice: Choice): string {
  const {choose, title, children} = choice;
  const words = title === undefined ? '' : `${escapeMarkdown(title)} `;
  const data = {...choiceData(choice), ...(title !== undefined && misread(words, title, undefined))};
  return `${words}${writeData(data)} pick ${choose} of ${children.length}`;
}

function resourceLine(resource: Resource, indent: string): string {
  const {type, title, url} = resource;
  const words = escapeMarkdown(title);
  const line = `\`${kindOf(type)}\` ${url === undefined ? words : `[${words}](${escapeTarget(url)})`}`;
  const said = readItemWords(line, true).resource;
  const data = {...resourceData(resource), ...differing({type, title, url}, said)};
  const note = Object.keys(data).length > 0 ? ` ${writeData(data)}` : '';
  return `${indent}- ${line}${note}`;
}

function differing(meant: Data, said: object = {}): Data {
  const wrong = Object.entries(meant).filter(([name, value]) => value !== (said as Data)[name]);
  return Object.fromEntries(wrong);
}

/** `Book` for `book`; a kind that cannot stand in back quotes is told in the data. */
function kindOf(type: string): string {
  return /^[a-z][\w +.-]*$/.test(type) ? type.charAt(0).toUpperCase() + type.slice(1) : 'Link';
}

/** Paragraphs stand as they are; what would be read as more than text stands between marks. */
function descriptionLines(description: string | undefined, indent: string): readonly string[] {
  if (description === undefined || !canStand(description)) return [];
  const lines = description.split('\n').map((line) => (line ? indent + line : ''));
  return isProse(description)
    ? ['', ...lines]
    : ['', `${indent}${TEXT_BEGIN}`, '', ...lines, '', `${indent}${TEXT_END}`];
}

/** Whether a reader takes every line for text, with no mark that could reach beyond it. */
function isProse(description: string): boolean {
  if (/[`<]|\n{3}|^[^\S\n]|[^\S\n]$/m.test(description)) return false;
  const texts = description.split('\n');
  const {lines} = readLines(description);
  return (
    lines.length === texts.length &&
    lines.every((line, index) =>
      line.kind === 'text' ? !PICTURES.test(line.text) : line.kind === 'blank' && texts[index] === '',
    )
  );
}
