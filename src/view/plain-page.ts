/** Readers who ask their system for contrast. */
export const CONTRAST = '(forced-colors: active), (prefers-contrast: more)';

/**
 * Whether a first drawing would look and read the same without the part that follows the page around the element: in
 * English, in the words of this library, for a reader who asks for no contrast.
 */
export function isPlain(element: Element & {readonly messages?: unknown}): boolean {
  return !element.messages && /^en\b/i.test(languageAt(element)) && !matchMedia(CONTRAST).matches;
}

/** The language of an element's place: the nearest `lang` that says something, also across shadow roots. */
export function languageAt(element: Element): string {
  for (let at: Element | undefined = element; at; at = above(at)) {
    const lang = at.getAttribute('lang')?.trim();
    if (lang) return lang;
  }
  return 'en';
}

function above(element: Element): Element | undefined {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}
