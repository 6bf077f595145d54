/** A piece of formatted text. There is no HTML in it: texts are texts, urls have been checked. */
export type RichNode =
  | {readonly kind: 'text' | 'code' | 'code-block'; readonly text: string}
  | {
      readonly kind: 'paragraph' | 'item' | 'quote' | 'strong' | 'emphasis';
      readonly children: readonly RichNode[];
    }
  | {readonly kind: 'heading'; readonly level: number; readonly children: readonly RichNode[]}
  | {readonly kind: 'list'; readonly ordered: boolean; readonly children: readonly RichNode[]}
  | {readonly kind: 'link'; readonly url: string; readonly children: readonly RichNode[]}
  | {readonly kind: 'break'};

export type RichKind = RichNode['kind'];

const BLOCKS: ReadonlySet<RichKind> = new Set([
  'paragraph',
  'item',
  'quote',
  'heading',
  'list',
  'code-block',
]);

export function isBlock(kind: RichKind): boolean {
  return BLOCKS.has(kind);
}

/** The words alone; blocks and line breaks end in a line break. */
export function plainText(nodes: readonly RichNode[]): string {
  return nodes.map(textOf).join('').trim();
}

function textOf(node: RichNode): string {
  if (node.kind === 'break') return '\n';
  const text = 'text' in node ? node.text : node.children.map(textOf).join('');
  return isBlock(node.kind) && !text.endsWith('\n') ? `${text}\n` : text;
}
