import type {Status} from '../../progress/status.js';
import type {PartIconName} from '../part-icons.js';

/** One line of a menu. */
export interface MenuItem {
  /** Names the button as a part: `ID-button`. */
  readonly id: string;
  readonly label: string;
  readonly icon?: PartIconName;
  /** A status's sign in place of an icon. */
  readonly glyph?: Status;
  /** Present for what can be on or off. */
  readonly checked?: boolean;
  /**
   * Heading of the items around it. Those of neighbours with the same one that can be checked exclude each other:
   * one of them is.
   */
  readonly group?: string;
  /** Still reached by the arrows, so that a reader hears of it. */
  readonly disabled?: boolean;
  /** Begins a new section. */
  readonly apart?: boolean;
  /** Asked, inside the menu, before it runs; answered by `label` or by leaving. */
  readonly question?: string;
  run(): void;
}
