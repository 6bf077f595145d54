// Makes demo/web-backend-developer.json from the two files in demo/source. The same input gives the same bytes.
// The picture gives the skills, their order and grades; the text gives addresses, resources and the introduction.
import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const HOME = new URL('../demo/', import.meta.url);
const PICTURE = new URL('source/web-backend-developer.picture.json', HOME);
const TEXT = new URL('source/web-backend-developer.md', HOME);
const SAMPLE = new URL('web-backend-developer.json', HOME);

/** Slips of the picture. Two of them (Disign) are in the text as well. */
const SPELLING = new Map([
  ['User Interface Disign Patterns', 'User Interface Design Patterns'],
  ['Software Disign Patterns', 'Software Design Patterns'],
  ['Spring Framwork', 'Spring Framework'],
  ['Denial-of-service atack', 'Denial-of-service attack'],
  ['PHP framework laravel', 'Laravel'],
  ['Asp.net Core', 'ASP.NET Core'],
  ['Model-View-Viewmodel', 'Model-View-ViewModel'],
  ['Model-view-controller', 'Model-View-Controller'],
  ['Yaml', 'YAML'],
  ['Xml', 'XML'],
  ['Svn', 'SVN'],
]);

/** Gray siblings of which the reader plainly picks one although the picture recommends none, by their parent. */
const UNDECIDED = new Map([
  ['Software Development Management Frameworks', ['Kanban', 'Scrum', 'Agile', 'Waterfall']],
  ['Container Orchestration', ['Kubernetes', 'Docker swarm']],
  ['Cloud technologies', ['Amazon AWS', 'Microsoft Azure']],
]);

export function makeSample() {
  const picture = JSON.parse(readFileSync(PICTURE, 'utf8'));
  const text = readText(readFileSync(TEXT, 'utf8'));
  // the picture's second root, a lone “HTML”, belongs to nothing and is not in the text
  const root = picture.roots[0];
  return {
    $schema: '../roadmap.schema.json',
    title: root.title,
    id: 'web-backend-developer',
    url: text.url,
    description: text.description,
    lang: 'en',
    children: toItems(root, {text, ids: new Set()}),
  };
}

/** A choice stands among ordinary siblings, at the place of its first member. */
function toItems(parent, context) {
  const members = pickOne(parent);
  const items = [];
  const choice = {choose: 1, children: []};
  for (const node of parent.children) {
    if (!members.includes(node)) items.push(toSkill(node, parent, false, context));
    else {
      if (choice.children.length === 0) items.push(choice);
      choice.children.push(toSkill(node, parent, true, context));
    }
  }
  return items;
}

/** A dark box is the author's pick among its gray siblings. */
function pickOne(parent) {
  const undecided = UNDECIDED.get(parent.title) ?? [];
  const isDecided = parent.children.some((node) => node.color === 'dark');
  return parent.children.filter(
    ({color, title}) => (isDecided && (color === 'dark' || color === 'gray')) || undecided.includes(title),
  );
}

function toSkill(node, parent, isMember, context) {
  const title = SPELLING.get(node.title) ?? node.title;
  const section = context.text.sections.get(node.title);
  return withoutEmpty({
    title,
    'id': freeId(title, parent.title, context.ids),
    'url': section?.url,
    'importance': importanceOf(node, isMember),
    'recommended': node.color === 'dark' || undefined,
    'tags': node.badge ? [node.badge] : [],
    'resources': section?.resources,
    'children': toItems(node, context),
    // the picture shows that the site has a video of the skill, but not which
    'x-video': node.icon === 'video' || undefined,
  });
}

function importanceOf({color}, isMember) {
  if (color === 'red') return 'core';
  return color === 'gray' && !isMember ? 'optional' : undefined;
}

/** “Commit” is the one title that the picture has twice. */
function freeId(title, parentTitle, ids) {
  const id = ids.has(slug(title)) ? `${slug(title)}-${slug(parentTitle)}` : slug(title);
  ids.add(id);
  return id;
}

function slug(title) {
  return title
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    .join('-');
}

function withoutEmpty(object) {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  );
}

/** The address and introduction of the roadmap, and of each section its address and resources. */
function readText(markdown) {
  const [intro, ...sections] = markdown.split(/^## /m);
  const [, url, html] = /^# \[.*?\]\((.*?)\)\n([^]*)$/.exec(intro);
  return {url, description: toMarkdown(html), sections: new Map(sections.map(readSection))};
}

function readSection(markdown) {
  const [, title, url] = /^\*\*\[(.*?)\]\((.*?)\)\*\*/.exec(markdown);
  return [title, {url, resources: sharedResources(markdown)}];
}

/** The export repeats a section's list under every skill: one that two skills carry belongs to the section. */
function sharedResources(section) {
  const lists = section.split(/^\*\*.*\*\*$/m).map((part) => part.match(/^\* .*$/gm) ?? []);
  const shared = lists.find((list, index) => list.length && String(lists[index + 1]) === String(list));
  return shared?.map(toResource);
}

function toResource(line) {
  const [, type, title, url] = /^\* `(.*?)` \[(.*)\]\((.*)\)$/.exec(line);
  return {type: type.toLowerCase(), title: title.replaceAll('&#39;', "'"), url};
}

/** The introduction is HTML; descriptions are Markdown. */
function toMarkdown(html) {
  return html
    .replaceAll('&nbsp;', ' ')
    .replace(/<b\b[^>]*>(.*?)<\/b>/g, (_, bold) => mark('**', bold))
    .replace(/<i\b[^>]*>(.*?)<\/i>/g, (_, italic) => mark('*', italic))
    .replace(/<\/?(?:p|div|br)\b[^>]*>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .split(/\s*\n\s*/)
    .map((paragraph) => paragraph.trim().replace(/ +/g, ' '))
    .filter(Boolean)
    .join('\n\n');
}

function mark(marker, html) {
  const text = html.replace(/<br>/g, '').trim();
  return `${html.startsWith('<br>') ? '<p>' : ''}${marker}${text}${marker} `;
}

/** As the repository's formatter leaves it: a list of one text stays on one line. */
export function sampleText() {
  return `${JSON.stringify(makeSample(), null, 2).replace(/\[\n\s+("[^"\n]*")\n\s+\]/g, '[$1]')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(SAMPLE, sampleText());
