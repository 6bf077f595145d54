import type {ReactiveController} from 'lit';
import type {Translate} from '../i18n/translate.js';

/** What a part of the interface needs of the element around it. */
export interface PartHost {
  readonly t: Translate;
  readonly isRtl: boolean;
  readonly shadowRoot: ShadowRoot | null;
  requestUpdate(): void;
}

/** A host that tells a part when it comes to the page, is rendered, and leaves. */
export interface ControlledHost extends PartHost {
  /** Its author looks at what they write: nothing is said to a reader. */
  readonly authoring?: boolean;
  /** Progress is shown, not changed. */
  readonly readonly?: boolean;
  /** Whether it is in the page. */
  readonly isConnected: boolean;
  addController(controller: ReactiveController): void;
}
