import {read, type ReadResult} from '../model/read.js';
import {converted, type Converted} from './entry-tree.js';
import {findElement, parseMarkup, type MarkupNode} from './markup.js';
import {compact} from './fields.js';

/** A roadmap from a FreeMind map: nested `<node TEXT="…">`. Never throws. */
export function readFreeMind(text: string): ReadResult {
  const root = findElement(parseMarkup(text, 'xml'), /^node$/);
  return read(root ? converted(root, fromNode) : undefined);
}

function fromNode(node: object): Converted {
  const {childNodes, getAttribute} = node as MarkupNode;
  const entry = compact({title: getAttribute('text'), id: getAttribute('id'), url: getAttribute('link')});
  return {entry, below: childNodes.filter(({nodeName}) => nodeName === 'node')};
}
