import {noChange, type ElementPart} from 'lit';
import {Directive, directive, type DirectiveResult} from 'lit/directive.js';

/** Begins anew when an element is about something else: at its top, and with the focus if that would get lost. */
class Fresh extends Directive {
  #about: unknown;

  override render(): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [about]: [unknown]): unknown {
    if (about !== this.#about) begin(element as HTMLElement);
    this.#about = about;
    return noChange;
  }
}

/** `about`: what the element is about, compared by identity. */
export const fresh: (about: unknown) => DirectiveResult = directive(Fresh);

function begin(element: HTMLElement): void {
  element.scrollTop = 0;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot) || !element.parentElement?.contains(root.activeElement)) return;
  // What had the focus may be gone once everything is drawn.
  requestAnimationFrame(() => {
    if (!root.activeElement) element.focus({preventScroll: true});
  });
}
