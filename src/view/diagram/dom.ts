import type {Rect} from '../../layout/scene.js';

const SVG = 'http://www.w3.org/2000/svg';

export function make(tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

/** To be seen only: the name of the tree item says it in words. */
export function aside(className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = make('span', className, ...children);
  element.ariaHidden = 'true';
  return element;
}

export function makeSvg(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** Written through CSSOM, which a strict style-src allows. */
export function place(element: HTMLElement | SVGElement, {x, y, w, h}: Rect): void {
  element.style.cssText = `left:${x}px;top:${y}px;width:${w}px;height:${h}px`;
}

/** Writes only what changes: a rewritten attribute costs a style recalculation. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
