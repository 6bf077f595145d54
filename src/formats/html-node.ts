/** As much of a DOM node as reading a list takes; elements of a page are such nodes, and so are plain objects. */
export interface HtmlNode {
  /** 1 = element, 3 = text. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  readonly previousElementSibling?: HtmlNode | null;
  getAttribute?(name: string): string | null;
}

/** Deeper than this, an element is only text: a page that was parsed has nothing there. */
export const MAX_NESTING = 600;

export function nameOf(node: HtmlNode): string {
  return node.nodeName.toLowerCase();
}

export function isList(node: HtmlNode): boolean {
  return /^[uo]l$/i.test(node.nodeName);
}

/** `undefined` when it is not there or empty. */
export function attributeOf(node: HtmlNode, name: string): string | undefined {
  const value = node.getAttribute?.(name)?.trim();
  return value === '' ? undefined : value;
}

/** The words of a node on one line. */
export function wordsOf(node: HtmlNode): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}
