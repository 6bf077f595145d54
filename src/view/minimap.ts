import {render, svg, type SVGTemplateResult} from 'lit';
import type {Translate} from '../i18n/translate.js';
import type {Point, Rect, Scene} from '../layout/scene.js';
import type {Count} from '../progress/count.js';
import {countPanels} from './diagram/drawing.js';
import {helps, inside, overview, type OverviewPanel} from './minimap-scene.js';
import type {Facts} from './skills-view.js';

/** What an overview is of: the diagram. */
export interface MinimapSource {
  readonly scene: Scene | undefined;
  /** The part of the scene in sight. */
  readonly viewRect: Rect;
  /** How near the view is: at `near` the overview stays. */
  readonly level: 'far' | 'mid' | 'near';
  /** Shows a point of the scene in the middle. */
  lookAt(point: Point): void;
}

/** For so long it stays after a move. */
const LINGER_MS = 1200;

/**
 * The whole scene in small, with the part in sight as a frame: near, and for a while after each move. A press or a drag
 * in it moves the view. It is for the hand and the eye only; keys and screen readers have the tree.
 */
export class Minimap {
  readonly #source: MinimapSource;
  readonly #facts: () => Facts | undefined;
  readonly #box: HTMLElement = document.createElement('div');
  /** In which it was drawn last. */
  #t: Translate | undefined;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drawn: Scene | undefined;

  /** `stage`: the viewport of the diagram, into which it is put. */
  constructor(stage: HTMLElement, source: MinimapSource, facts: () => Facts | undefined) {
    this.#source = source;
    this.#facts = facts;
    this.#box.className = 'float mini';
    this.#box.part.add('minimap');
    for (const type of ['mousedown', 'touchstart', 'dblclick']) this.#box.addEventListener(type, stop);
    this.#box.addEventListener('pointerdown', this.#onPress);
    this.#box.addEventListener('pointermove', this.#onDrag);
    stage.append(this.#box);
  }

  isOf(source: MinimapSource): boolean {
    return this.#source === source;
  }

  /** The view has moved, or the scene is another. */
  moved(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#show();
    });
  }

  /** Counts have changed, or the language. */
  refresh(): void {
    this.#drawn = undefined;
    if (this.#box.classList.contains('shown')) this.#draw();
  }

  /** Does nothing where the language is the same. */
  speak(t: Translate): void {
    if (t !== this.#t) this.refresh();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#box.remove();
  }

  #show(): void {
    const {scene, viewRect, level} = this.#source;
    clearTimeout(this.#timer);
    const isShown = scene !== undefined && helps(viewRect, scene);
    this.#box.classList.toggle('shown', isShown);
    if (!isShown) return;
    this.#draw();
    if (level !== 'near') this.#timer = setTimeout(this.#hide, LINGER_MS);
  }

  /** Not from under the hand. */
  readonly #hide = (): void => {
    if (this.#box.matches(':hover')) this.#timer = setTimeout(this.#hide, LINGER_MS);
    else this.#box.classList.remove('shown');
  };

  /** The panels seldom change, the frame always: it is all that is written then. */
  #draw(): void {
    const {scene, viewRect} = this.#source;
    const facts = this.#facts();
    if (!scene || !facts) return;
    if (scene !== this.#drawn) {
      this.#drawn = scene;
      this.#t = facts.t;
      render(picture(scene, countPanels(scene.panels, facts), facts.t('overview')), this.#box);
    }
    const frame = this.#box.querySelector('.mini-view');
    for (const [name, value] of Object.entries(sized(inside(viewRect, scene)))) {
      frame?.setAttribute(name, String(value));
    }
  }

  readonly #onPress = (event: PointerEvent): void => {
    this.#box.setPointerCapture(event.pointerId);
    this.#go(event);
  };

  readonly #onDrag = (event: PointerEvent): void => {
    if (this.#box.hasPointerCapture(event.pointerId)) this.#go(event);
  };

  #go({clientX, clientY}: PointerEvent): void {
    const {scene} = this.#source;
    const picture = this.#box.querySelector('svg')?.getBoundingClientRect();
    if (!scene || !picture) return;
    const share = (at: number, from: number, length: number): number =>
      Math.min(1, Math.max(0, (at - from) / length));
    this.#source.lookAt([
      share(clientX, picture.left, picture.width) * scene.width,
      share(clientY, picture.top, picture.height) * scene.height,
    ]);
  }
}

/** The map under it would move with the hand. */
const stop = (event: Event): void => {
  event.stopPropagation();
};

const sized = ({x, y, w, h}: Rect): Record<'x' | 'y' | 'width' | 'height', number> => ({
  x,
  y,
  width: w,
  height: h,
});

function picture(scene: Scene, counts: readonly Count[], label: string): SVGTemplateResult {
  const {width, height, panels, road} = overview(scene, counts);
  return svg`<svg role="img" aria-label=${label} width="${width / 13}em" height="${height / 13}em"
    viewBox="0 0 ${scene.width} ${scene.height}" preserveAspectRatio="none">
    <path class="mini-road" d=${road}></path>
    ${panels.map(panelOf)}
    <rect class="mini-view"></rect>
  </svg>`;
}

function panelOf({rect: {x, y, w, h}, done}: OverviewPanel): SVGTemplateResult {
  return svg`<rect class="mini-group" x=${x} y=${y} width=${w} height=${h}></rect>
    ${done ? svg`<path class="mini-done" d="M${x} ${y}h${done}"></path>` : ''}`;
}
