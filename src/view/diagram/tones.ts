import {make} from './dom.js';

/** The colours of far tiles, as the browser computes them. */
export interface Palette {
  readonly tile: string;
  readonly done: string;
  readonly learning: string;
  readonly tint: string;
  readonly skip: string;
  readonly line: string;
  readonly ink: string;
  readonly hit: string;
  readonly surface: string;
  /** Where the reader forces colours, tones alone do not show: tiles have edges. */
  readonly edged: boolean;
}

type Name = Exclude<keyof Palette, 'edged'>;

const ROLES: Readonly<Record<Name, string>> = {
  tile: 'tile',
  done: 'done',
  learning: 'learning',
  tint: 'learning-tint',
  skip: 'skip',
  line: 'line',
  ink: 'ink',
  hit: 'hit',
  surface: 'surface',
};

/**
 * A canvas knows no custom properties: probes have the roles as their backgrounds, and a short transition tells of
 * every change, whatever brought it: the page's scheme, the element's theme, an author's property, forced colours.
 */
export class Tones {
  readonly element: HTMLElement;
  readonly #probes: readonly (readonly [Name, HTMLElement])[];
  #palette: Palette | undefined;

  constructor(changed: () => void) {
    this.#probes = Object.entries(ROLES).map(([name, role]) => [name as Name, probe(role)]);
    this.element = make('div', 'tones', ...this.#probes.map(([, element]) => element));
    this.element.ariaHidden = 'true';
    this.element.addEventListener('transitionend', () => {
      this.#palette = undefined;
      changed();
    });
  }

  /** As they are now; they must be in the page. */
  get palette(): Palette {
    this.#palette ??= {
      ...(Object.fromEntries(
        this.#probes.map(([name, element]) => [name, getComputedStyle(element).backgroundColor]),
      ) as Record<Name, string>),
      edged: matchMedia('(forced-colors: active)').matches,
    };
    return this.#palette;
  }
}

function probe(role: string): HTMLElement {
  const element = make('i', '');
  element.style.backgroundColor = `var(--sr-${role})`;
  return element;
}
