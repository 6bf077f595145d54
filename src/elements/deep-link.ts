import type {ReactiveController} from 'lit';
import type {Skill} from '../model/roadmap.js';
import {besidesShared, fragmentOf, setFragment, sharedIn} from '../view/fragment.js';
import type {ControlledHost} from '../view/part-host.js';
import {naming} from './events.js';

/** An element whose selected skill and the page's `#` follow each other, as long as `deepLink` is set. */
export interface DeepLinkHost extends ControlledHost {
  readonly deepLink: boolean;
  /** What the author names goes before what the address names. */
  readonly skill?: string;
  readonly selectedSkill: Skill | undefined;
  showNamed(name: string | undefined): void;
}

/** What keeps an element and the page's address together. */
export class DeepLink implements ReactiveController {
  readonly #host: DeepLinkHost;

  constructor(host: DeepLinkHost) {
    this.#host = host;
    host.addController(this);
    if (host.selectedSkill) this.tell();
    else this.follow();
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.follow);
  }

  /** Shows the skill that the author names, else the address. */
  readonly follow = (): void => {
    const {deepLink, skill} = this.#host;
    this.#host.showNamed(skill ?? (deepLink ? linkedName() : undefined));
  };

  /** Puts the selected skill into the address. */
  tell(): void {
    const {deepLink, selectedSkill} = this.#host;
    if (deepLink && selectedSkill) linkTo(selectedSkill);
  }
}

/** The skill that the page's address names; empty without one. */
function linkedName(): string {
  try {
    return decodeURIComponent(besidesShared(location.hash));
  } catch {
    return '';
  }
}

/** Puts a skill into the page's address, beside the progress that may be shared there. */
function linkTo(skill: Skill): void {
  setFragment(fragmentOf(encodeURIComponent(naming(skill).id), sharedIn(location.hash)));
}
