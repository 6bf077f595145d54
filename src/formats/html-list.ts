import {read, type ReadResult} from '../model/read.js';
import {MAX_NESTING, attributeOf, isList, nameOf, wordsOf, type HtmlNode} from './html-node.js';
import {readOwnText, type OwnText} from './html-text.js';

export type {HtmlNode} from './html-node.js';

/** What a document has for an item. */
type Entry = Readonly<Record<string, unknown>>;

/**
 * A roadmap from nested `<ul>` and `<ol>`: from a list, or from all lists in another element.
 *
 * The first text of an `<li>` is the title, further paragraphs are the description. A link that is the whole title
 * is the skill's `url` when there is a list below it, and a resource otherwise; so are links among other words. A
 * ticked checkbox is kept as `checked: true` among the unknown properties. An `<li>` may have `data-id`, `data-url`,
 * `data-importance`, `data-minutes`, `data-recommended` and `data-tags` (separated by commas); an `<li>` or a list
 * `data-choose`. The roadmap is named by `heading` (the heading right before the list when not given), else by the
 * list's `data-title` or `aria-label`; its `lang` and `data-id` are the list's. Never throws.
 */
export function readHtmlList(
  root: HtmlNode,
  heading: HtmlNode | undefined = headingBefore(root),
): ReadResult {
  return read({
    title:
      (heading && wordsOf(heading)) ?? attributeOf(root, 'data-title') ?? attributeOf(root, 'aria-label'),
    id: attributeOf(root, 'data-id'),
    url: attributeOf(root, 'data-url') ?? (heading && readOwnText(heading).links[0]?.url),
    lang: attributeOf(root, 'lang'),
    children: isList(root) ? itemsOf(root, 1) : readOwnText(root).lists.flatMap((list) => listOf(list, 1)),
  });
}

function headingBefore(root: HtmlNode): HtmlNode | undefined {
  const before = isList(root) ? root.previousElementSibling : undefined;
  return before && /^h[1-6]$/.test(nameOf(before)) ? before : undefined;
}

/** The items of a list, or the one choice that it is. */
function listOf(list: HtmlNode, depth: number): readonly Entry[] {
  const choose = attributeOf(list, 'data-choose');
  const children = itemsOf(list, depth);
  return choose === undefined ? children : [{choose, children}];
}

function itemsOf(list: HtmlNode, depth: number): readonly Entry[] {
  if (depth > MAX_NESTING) return [];
  return Array.from(list.childNodes)
    .filter((node) => node.nodeType === 1)
    .flatMap((node) => (isList(node) ? listOf(node, depth + 1) : itemOf(node, depth)));
}

function itemOf(item: HtmlNode, depth: number): readonly Entry[] {
  const text = readOwnText(item);
  const children = text.lists.flatMap((list) => listOf(list, depth + 1));
  const [title, ...others] = text.paragraphs;
  if (title === undefined) return children;
  const choose = attributeOf(item, 'data-choose');
  if (choose !== undefined) return [{choose, title, children}];
  return [
    {
      title,
      ...linksOf(text, children.length > 0),
      ...detailsOf(item, others),
      checked: text.checked || undefined,
      children,
    },
  ];
}

function linksOf({paragraphs, links}: OwnText, isBranch: boolean): Entry {
  const [only] = links;
  const isPage = isBranch && links.length === 1 && only?.title === paragraphs[0];
  return isPage ? {url: only?.url} : {resources: links};
}

function detailsOf(item: HtmlNode, description: readonly string[]): Entry {
  const given = (name: string): string | undefined => attributeOf(item, `data-${name}`);
  const recommended = item.getAttribute?.('data-recommended');
  return {
    id: given('id'),
    ...(given('url') && {url: given('url')}),
    description: description.join('\n\n'),
    importance: given('importance'),
    minutes: given('minutes'),
    recommended: recommended != null && recommended !== 'false',
    tags: given('tags')?.split(','),
  };
}
