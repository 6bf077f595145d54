import {css, type CSSResult} from 'lit';
import type {Translate} from '../i18n/translate.js';
import type {Scene} from '../layout/scene.js';
import type {Count} from '../progress/count.js';
import {isComplete} from './announcer.js';
import {makeSvg} from './diagram/dom.js';
import {labelHere} from './here.js';
import {adopt} from './lazy.js';

/** The end of the road, a ring that fills when nothing is left, and the words where the reader is: drawn wherever the road is. */
export class Finish {
  readonly #redrawn = new MutationObserver(() => {
    this.#draw();
  });
  #world: Element | null = null;
  #isReached: boolean | undefined;
  #label: (ground: Element) => void = () => undefined;

  /** After each rendering. `scene`: of the road, if it is shown. */
  refresh(
    root: ShadowRoot | null,
    count: Count | undefined,
    t: Translate,
    scene: () => Scene | undefined,
  ): void {
    if (!root) return;
    this.#label = (ground) => {
      const shown = scene();
      if (shown) labelHere(ground, shown, t);
    };
    adopt(root, finishStyles);
    const wasReached = this.#isReached;
    this.#isReached = count && isComplete(count);
    const world = root.querySelector('.world');
    if (world !== this.#world) this.#watch(world);
    // Who comes back to a finished road has arrived before.
    this.#draw(wasReached === false && this.#isReached === true);
  }

  #watch(world: Element | null): void {
    this.#redrawn.disconnect();
    this.#world = world;
    if (world) this.#redrawn.observe(world, {childList: true});
  }

  #draw(arrives = false): void {
    const ground = this.#world?.firstElementChild;
    if (ground) this.#label(ground);
    const mark = ground?.querySelector('.finish') ?? (ground && drawAtEnd(ground));
    const words = this.#isReached ? 'finish reached' : 'finish';
    if (!mark || mark.part.value === words) return;
    mark.setAttribute('class', arrives ? `${words} arrives` : words);
    mark.setAttribute('part', 'finish');
    mark.part.toggle('reached', this.#isReached);
  }
}

/** Undefined where there is no road. */
function drawAtEnd(ground: Element): SVGElement | undefined {
  const way = ground.querySelector('.road')?.getAttribute('d');
  const end = /(\S+) (\S+)$/.exec(way ?? '');
  if (!end) return undefined;
  const ring = makeSvg('circle', {r: 15});
  const sign = makeSvg('path', {d: 'M-6.5 .5l4.5 4.5L7-5'});
  const mark = makeSvg('g', {}, ring, sign);
  ground.append(makeSvg('g', {transform: `translate(${end[1]} ${end[2]})`}, mark));
  return mark;
}

const finishStyles: CSSResult = css`
  .finish {
    transform-box: fill-box;
    transform-origin: 50% 50%;
    & circle {
      fill: var(--sr-surface);
      stroke: var(--sr-road-edge);
      stroke-width: 3px;
    }
    & path {
      fill: none;
      stroke: none;
      stroke-width: 3px;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  }
  .finish.arrives {
    animation: finish calc(2 * var(--sr-slow)) var(--sr-ease);
  }
  .finish.reached {
    & circle {
      fill: var(--sr-done);
      stroke: var(--sr-done-edge);
    }
    & path {
      stroke: var(--sr-on-done);
    }
  }
  .far .finish {
    scale: min(1.7, calc(0.62 / var(--z)));
  }
  @keyframes finish {
    from {
      scale: 0.2;
      opacity: 0;
    }
    60% {
      scale: 1.35;
    }
  }
  @media (forced-colors: active) {
    .finish.reached {
      & circle {
        fill: Highlight;
      }
      & path {
        stroke: HighlightText;
      }
    }
  }
`;
