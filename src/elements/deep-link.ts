import type {Skill} from '../model/roadmap.js';
import {besidesShared, fragmentOf, setFragment, sharedIn} from '../view/fragment.js';
import {naming} from './events.js';

/** The skill that the page's address names; empty without one. */
export function linkedName(): string {
  try {
    return decodeURIComponent(besidesShared(location.hash));
  } catch {
    return '';
  }
}

/** Puts a skill into the page's address, beside the progress that may be shared there. */
export function linkTo(skill: Skill): void {
  setFragment(fragmentOf(encodeURIComponent(naming(skill).id), sharedIn(location.hash)));
}
