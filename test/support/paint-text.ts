/** What has a colour of its own: in a drawing made of SVG, and in one made of boxes. */
const SVG_PAINTS = ['fill', 'stroke'];
const BOX_PAINTS = ['color', 'background-color', 'border-top-color'];

/** The colours of a drawing as text: a line for each kind of part, in the order of their names. */
export function paintText(root: Element): string {
  const lines = [...root.querySelectorAll('[part]')].map(line);
  return [...new Set(lines)].sort().join('\n') + '\n';
}

function line(element: Element): string {
  const style = getComputedStyle(element);
  const names = element instanceof SVGElement ? SVG_PAINTS : BOX_PAINTS;
  const paints = names.map((name) => `${name}=${style.getPropertyValue(name)}`);
  return [`[${[...element.part].sort().join(' ')}]`, ...paints].join(' ');
}
