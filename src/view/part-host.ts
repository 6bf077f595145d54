import type {Translate} from '../i18n/translate.js';

/** What a part of the interface needs of the element around it. */
export interface PartHost {
  readonly t: Translate;
  readonly isRtl: boolean;
  readonly shadowRoot: ShadowRoot | null;
  requestUpdate(): void;
}
