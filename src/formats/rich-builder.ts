import {isBlock, type RichKind, type RichNode} from './rich-node.js';

type Container = Exclude<RichKind, 'text' | 'code' | 'code-block' | 'break'>;

/** A node in the making. */
interface Open {
  readonly kind: Container | 'root' | 'bracket';
  readonly children: RichNode[];
  /** What the node has besides its kind and children. */
  readonly more: {readonly level?: number; readonly ordered?: boolean; readonly url?: string};
  /** The characters that opened it: they stand for themselves when nothing closes it. */
  readonly mark: string | undefined;
  /** Text after the last child. It only grows: looking at it each time would take for ever. */
  words: string;
  /** Whether a space here would be the first thing, or the second space. */
  spaced: boolean;
}

/** Deeper than this, nodes are left out and what is in them is kept. */
const MAX_DEPTH = 30;

/** Grows a tree from what opens and closes in any order, as texts of unknown origin have it. */
export class RichBuilder {
  readonly #stack: Open[] = [started('root', {}, undefined)];

  /** Adds text; runs of white space become one space. */
  text(text: string): void {
    const words = text.replace(/\s+/g, ' ');
    if (words.trim()) this.#startParagraph();
    addText(this.#top, words);
  }

  code(text: string): void {
    this.#startParagraph();
    append(this.#top, {kind: 'code', text});
  }

  codeBlock(text: string): void {
    this.endParagraph();
    append(this.#top, {kind: 'code-block', text});
  }

  lineBreak(): void {
    if (isFlowing(this.#top) && !this.#isFresh()) append(this.#top, {kind: 'break'});
  }

  /** False when it would lie too deep: then it is left out. */
  open(kind: Container | 'bracket', more: Open['more'] = {}, mark?: string): boolean {
    if (this.#stack.length >= MAX_DEPTH) return false;
    if (kind === 'bracket' || !isBlock(kind)) this.#startParagraph();
    else this.endParagraph();
    if (kind === 'item') this.#startItem();
    this.#push(kind, more, mark);
    return true;
  }

  /** Closes the innermost node of the kind and all in it; false when none is open. */
  close(kind: Container): boolean {
    return this.#closeAt(this.#find((open) => open.kind === kind, isBlock(kind)));
  }

  /** Closes what these characters opened in this paragraph; false when nothing is open. */
  closeMark(mark: string): boolean {
    return this.#closeAt(this.#find((open) => open.mark === mark, false));
  }

  /** The innermost mark made of this character that is open in this paragraph. */
  openMark(character: string): string | undefined {
    return this.#stack[this.#find((open) => open.mark?.startsWith(character) ?? false, false)]?.mark;
  }

  /** Makes what follows the open bracket a link; without a url, it stays as it is. False when none is open. */
  closeBracket(url: string | undefined): boolean {
    const at = this.#find((open) => open.kind === 'bracket', false);
    if (at < 0) return false;
    this.#popTo(at + 1);
    const open = this.#stack.pop() as Open;
    const children = contentOf(open);
    // of a picture, its words are kept
    const isLink = url !== undefined && children.length > 0 && open.mark === '[';
    for (const node of isLink ? [{kind: 'link', url, children} as const] : children) append(this.#top, node);
    return true;
  }

  /** The open bracket was only a bracket. */
  dropBracket(): void {
    const at = this.#find((open) => open.kind === 'bracket', false);
    if (at > 0) this.#popTo(at);
    this.text(']');
  }

  endParagraph(): void {
    while (isFlowing(this.#top)) this.#pop();
  }

  finish(): readonly RichNode[] {
    this.#popTo(1);
    return contentOf(this.#top);
  }

  get #top(): Open {
    // the root is never popped
    return this.#stack.at(-1) as Open;
  }

  #push(kind: Open['kind'], more: Open['more'] = {}, mark?: string): void {
    this.#stack.push(started(kind, more, mark));
  }

  /** Nothing stands in the paragraph yet, whatever is open in it. */
  #isFresh(): boolean {
    const at = this.#find(
      (open) => open.children.length > 0 || open.words !== '' || open.kind === 'bracket',
      false,
    );
    return at < 0;
  }

  /** What flows needs a paragraph around it, and what is in a list an item. */
  #startParagraph(): void {
    if (isFlowing(this.#top)) return;
    if (this.#top.kind === 'list') this.#push('item');
    this.#push('paragraph');
  }

  #startItem(): void {
    if (this.#top.kind === 'item') this.#pop();
    if (this.#top.kind !== 'list') this.#push('list', {ordered: false});
  }

  /** -1 when there is none; a search in the paragraph ends at what it stands in. */
  #find(isWanted: (open: Open) => boolean, everywhere: boolean): number {
    for (let at = this.#stack.length - 1; at > 0; at--) {
      const open = this.#stack[at] as Open;
      if (isWanted(open)) return at;
      if (!everywhere && !isFlowing(open)) return -1;
    }
    return -1;
  }

  #closeAt(at: number): boolean {
    if (at < 0) return false;
    this.#popTo(at + 1);
    const open = this.#stack.pop() as Open;
    appendNode(this.#top, open);
    return true;
  }

  #popTo(length: number): void {
    while (this.#stack.length > length) this.#pop();
  }

  /** Ends the innermost node without its closing mark. */
  #pop(): void {
    const open = this.#stack.pop() as Open;
    if (open.mark === undefined) {
      appendNode(this.#top, open);
      return;
    }
    addText(this.#top, open.mark);
    for (const child of contentOf(open)) append(this.#top, child);
  }
}

/** Whether text flows in it, other than in what contains paragraphs. */
function isFlowing({kind}: Open): boolean {
  return !isContainer(kind);
}

function isContainer(kind: Open['kind']): boolean {
  return kind === 'root' || kind === 'list' || kind === 'item' || kind === 'quote';
}

function started(kind: Open['kind'], more: Open['more'], mark: string | undefined): Open {
  return {
    kind,
    children: [],
    more,
    mark,
    words: '',
    spaced: isContainer(kind) || kind === 'paragraph' || kind === 'heading',
  };
}

function appendNode(parent: Open, open: Open): void {
  const {kind, more} = open;
  const children = contentOf(open);
  if (isBlock(kind as Container)) trimEnd(children);
  const inside = kind === 'item' ? unwrapped(children) : children;
  if (inside.length > 0) append(parent, {kind, ...more, children: inside} as RichNode);
}

/** An item with one paragraph needs none. */
function unwrapped(children: readonly RichNode[]): readonly RichNode[] {
  const [first, ...others] = children;
  if (first?.kind !== 'paragraph' || others.some(({kind}) => kind === 'paragraph')) return children;
  return [...first.children, ...others];
}

function trimEnd(children: RichNode[]): void {
  for (let last = children.at(-1); last; last = children.at(-1)) {
    if (last.kind !== 'text' && last.kind !== 'break') return;
    children.pop();
    const text = last.kind === 'text' ? last.text.trimEnd() : '';
    if (!text) continue;
    children.push({kind: 'text', text});
    return;
  }
}

function contentOf(open: Open): RichNode[] {
  if (open.words) open.children.push({kind: 'text', text: open.words});
  open.words = '';
  return open.children;
}

function append(parent: Open, node: RichNode): void {
  if (node.kind === 'text') {
    addText(parent, node.text);
    return;
  }
  contentOf(parent).push(node);
  parent.spaced = node.kind === 'break' || isBlock(node.kind);
}

/** Adds words so that no space stands at the beginning or twice. */
function addText(parent: Open, text: string): void {
  const words = parent.spaced ? text.trimStart() : text;
  if (!words) return;
  parent.words += words;
  parent.spaced = words.endsWith(' ');
}
