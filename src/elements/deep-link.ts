import type {Skill} from '../model/roadmap.js';
import {besidesShared, fragmentOf, setFragment, sharedIn} from '../view/fragment.js';
import type {ControlledHost} from '../view/part-host.js';
import {naming} from './events.js';

/** An element whose selected skill and the page's `#` follow each other, as long as it is so. */
export interface LinkedHost extends ControlledHost, HTMLElement {
  readonly deepLink: boolean;
  /** What the author names goes before what the address names. */
  readonly skill?: string;
  readonly selectedSkill: Skill | undefined;
  showNamed(name: string): void;
}

const linked = new WeakSet<LinkedHost>();

/** Lets an element and the page's address follow each other. */
export function followAddress(host: LinkedHost): void {
  if (linked.has(host)) return;
  linked.add(host);
  let told: Skill | undefined;
  const follow = (): void => {
    if (host.deepLink) host.showNamed(host.skill ?? linkedName());
  };
  host.addEventListener('skill-roadmap-load', follow);
  host.addController({
    hostConnected() {
      window.addEventListener('hashchange', follow);
      follow();
    },
    hostDisconnected() {
      window.removeEventListener('hashchange', follow);
    },
    hostUpdated() {
      const {deepLink, selectedSkill} = host;
      if (!deepLink || selectedSkill === told) return;
      told = selectedSkill;
      if (told) linkTo(told);
    },
  });
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
