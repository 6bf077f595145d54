import type {Skill} from '../model/roadmap.js';
import type {Status} from '../progress/status.js';
import type {Frame} from '../layout/scene.js';
import type {Board} from './board.js';
import {NO_INSETS, type Insets} from './camera.js';
import {Lazy} from './lazy.js';
import type {PartHost} from './part-host.js';

const CARD_WIDTH = 448;
const SHEET_BELOW = 640;
/** Of the stage; the sheet is measured by the shell, which has the toolbar, too. */
const SHEET_SHARE = 0.76;

/** Room that an open card takes from a view: beside it, or below it where that is narrow. */
export function cardRoom({width, height, rtl}: Frame): Insets {
  if (width < SHEET_BELOW) return {...NO_INSETS, bottom: height * SHEET_SHARE};
  return rtl ? {...NO_INSETS, left: CARD_WIDTH} : {...NO_INSETS, right: CARD_WIDTH};
}

/** What the card beside a roadmap needs of the element around it. */
export interface CardHost extends PartHost {
  readonly readonly: boolean;
  changeStatus(skill: Skill, status: Status): void;
}

/** The card that opens over a roadmap; it loads when it is first wanted. */
export class CardPanel {
  readonly #host: CardHost;
  readonly #part: Lazy<typeof import('./card/card-part.js')>;

  constructor(host: CardHost) {
    this.#host = host;
    this.#part = new Lazy(
      () => import('./card/card-part.js'),
      () => {
        host.requestUpdate();
      },
    );
  }

  render(board: Board): unknown {
    return this.#part.get()?.cardOver(board, this.#host);
  }

  /** Moves the focus into the card as soon as it is there. */
  focus(): void {
    this.#part.use(({focusCard}) => {
      focusCard(this.#host);
    });
  }
}
