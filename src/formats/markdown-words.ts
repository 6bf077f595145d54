import {readInline} from './rich-inline.js';
import {plainText, type RichNode} from './rich-node.js';

/** A link of the document, as it will be read. */
export interface Link {
  readonly type?: string;
  readonly title: string;
  readonly url?: string;
}

interface LinkTo extends Link {
  readonly url: string;
}

/** What the words of a heading or list item say. */
export interface Words {
  readonly title: string;
  /** Its text is nothing but this link. */
  readonly loneUrl?: string;
  /** Links among other words. */
  readonly links: readonly Link[];
  /** What follows a link and a dash. */
  readonly description?: string;
  /** A resource of what the item belongs to: `` `Kind` [title](url) ``. */
  readonly resource?: Link;
  /** The state of a task box. */
  readonly checked?: boolean;
  /** The number of `#` in front of the text of an item. */
  readonly level?: number;
}

const KINDS =
  /^(?:article|book|course|doc(?:s|umentation)?|video|tutorial|podcast|tool|opensource|feed|paper|link|website)$/i;

/** The words of a list item: a task box, heading marks, a resource, a link, text with links. */
export function readItemWords(text: string, exact = false): Words {
  const [box = '', state] = /^\[([ x])\](?:[ \t]+|$)/i.exec(text) ?? [];
  const [marks = '', level] = /^(#{1,6})[ \t]+/.exec(text.slice(box.length)) ?? [];
  return {
    ...readWords(text.slice(box.length + marks.length), exact),
    ...(state !== undefined && {checked: state !== ' '}),
    ...(level !== undefined && {level: level.length}),
  };
}

/**
 * The words of a heading or item without what may stand in front of them. `exact`: they were written by
 * `writeMarkdown`, where code is the kind of a resource, and nothing else has a meaning that it does not show.
 */
export function readWords(text: string, exact = false): Words {
  const nodes = readInline(text);
  const title = plainText(nodes);
  const meaning = exact ? /\S/ : /[^\s:–—-]/;
  const parts = nodes.filter((node) => node.kind !== 'text' || meaning.test(node.text));
  const resource = resourceOf(parts, exact);
  if (resource) return {title, links: [], resource};
  const link = linkOf(parts[0]);
  if (link && parts.length === 1) return {title: link.title, links: [], loneUrl: link.url};
  return (exact ? undefined : link && explained(link, nodes)) ?? {title, links: linksIn(nodes)};
}

/** `` `Kind` [title](url) ``, or a known kind and a title. */
function resourceOf([kind, what, ...others]: readonly RichNode[], exact: boolean): Link | undefined {
  if (kind?.kind !== 'code' || !what || others.length > 0) return undefined;
  const link = linkOf(what);
  if (!link && (what.kind !== 'text' || !(exact || KINDS.test(kind.text)))) return undefined;
  return {type: kind.text.toLowerCase(), ...(link ?? {title: plainText([what])})};
}

/** The link that this is, however emphasised. */
function linkOf(node: RichNode | undefined): LinkTo | undefined {
  if (node?.kind === 'link') return {title: plainText(node.children), url: node.url};
  const isMarked = node?.kind === 'strong' || node?.kind === 'emphasis';
  return isMarked && node.children.length === 1 ? linkOf(node.children[0]) : undefined;
}

/** `[title](url) - description`, as lists of links have it. */
function explained(link: LinkTo, nodes: readonly RichNode[]): Words | undefined {
  const [first, ...rest] = nodes;
  if (!linkOf(first)) return undefined;
  const [, description] = /^\s*[:–—-]+\s+(\S[^]*)$/.exec(plainText(rest)) ?? [];
  if (description === undefined) return undefined;
  return {title: link.title, links: [link, ...linksIn(rest)].filter(isOutward), description};
}

function linksIn(nodes: readonly RichNode[]): readonly Link[] {
  return nodes.flatMap((node): readonly Link[] => {
    const link = linkOf(node);
    if (link) return [link].filter(isOutward);
    return 'children' in node ? linksIn(node.children) : [];
  });
}

/** Whether it leads out of the document. */
function isOutward({url}: Link): boolean {
  return !url?.startsWith('#');
}
