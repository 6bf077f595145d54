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
  addController(controller: ReactiveController): void;
}
