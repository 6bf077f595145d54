import type {Skill} from '../model/roadmap.js';
import {naming} from './events.js';

/** The skill that the page's address names; empty without one. */
export function linkedName(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Puts a skill into the page's address, without a step in the history and without scrolling. */
export function linkTo(skill: Skill): void {
  try {
    history.replaceState(history.state, '', `#${encodeURIComponent(naming(skill).id)}`);
  } catch {
    // sandboxed frames and file: pages may not change their address
  }
}
