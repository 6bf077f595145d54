const RECT = ['left', 'top', 'width', 'height'] as const;
/** What says where things stand and what they are; the rest is tested elsewhere. */
const ATTRIBUTES = ['aria-checked', 'aria-expanded', 'data-key', 'data-n', 'part', 'tabindex', 'transform'];

/** A drawing as text: a line for each element that is placed, named or drawn as a path, indented by its depth. */
export function drawingText(root: Element): string {
  return [...root.children].flatMap((child) => lines(child, 0)).join('\n') + '\n';
}

function lines(element: Element, depth: number): string[] {
  // The mark at the end of the road comes with a part that loads later; it has tests of its own.
  if (element.querySelector(':scope > .finish')) return [];
  const own = line(element);
  const below = [...element.children].flatMap((child) => lines(child, depth + (own ? 1 : 0)));
  return own ? [`${'  '.repeat(depth)}${own}`, ...below] : below;
}

function line(element: Element): string {
  const facts = [where(element), path(element), ...attributes(element), ownText(element)].filter(Boolean);
  if (!facts.length) return '';
  const classes = [...element.classList].sort().map((name) => `.${name}`);
  return [`${element.localName}${classes.join('')}`, ...facts].join(' ');
}

function where(element: Element): string {
  const {style} = element as HTMLElement;
  const placed = RECT.filter((side) => style[side]);
  const share = style.getPropertyValue('--done');
  return placed.map((side) => rounded(style[side].replace('px', ''))).join(',') + rounded(share);
}

function path(element: Element): string {
  const d = element.getAttribute('d');
  return d === null ? '' : `d="${rounded(d)}"`;
}

function attributes(element: Element): string[] {
  return ATTRIBUTES.filter((name) => element.hasAttribute(name)).map(
    (name) => `${name}="${rounded(element.getAttribute(name) ?? '')}"`,
  );
}

function ownText(element: Element): string {
  const texts = [...element.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
  const text = texts
    .map(({textContent}) => textContent)
    .join('')
    .trim();
  return text && JSON.stringify(text);
}

/** Numbers with decimals become whole ones: what lies below a pixel differs between engines. */
const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
