import type {nothing} from 'lit';
import {html, type TemplateResult} from 'lit';
import type {RichNode} from '../../formats/rich-node.js';

type Drawn = TemplateResult | string | typeof nothing;

/** Formatted text from the author, node by node: no HTML of theirs is ever parsed. */
export function richText(nodes: readonly RichNode[]): readonly Drawn[] {
  return nodes.map(drawNode);
}

function drawNode(node: RichNode): Drawn {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'code-block':
      return html`<pre><code>${node.text}</code></pre>`;
    case 'break':
      return html`<br />`;
    case 'link':
      return html`<a part="link" href=${node.url} target="_blank" rel="noopener"
        >${richText(node.children)}</a
      >`;
    case 'list':
      return node.ordered
        ? html`<ol>
            ${richText(node.children)}
          </ol>`
        : html`<ul>
            ${richText(node.children)}
          </ul>`;
    case 'heading':
      return html`<p><strong>${richText(node.children)}</strong></p>`;
    default:
      return wrap(node.kind, richText(node.children));
  }
}

function wrap(
  kind: 'paragraph' | 'item' | 'quote' | 'strong' | 'emphasis',
  content: readonly Drawn[],
): Drawn {
  switch (kind) {
    case 'paragraph':
      return html`<p>${content}</p>`;
    case 'item':
      return html`<li>${content}</li>`;
    case 'quote':
      return html`<blockquote>${content}</blockquote>`;
    case 'strong':
      return html`<strong>${content}</strong>`;
    case 'emphasis':
      return html`<em>${content}</em>`;
  }
}
