import type {
  SkillPathSelectDetail,
  SkillProgressChangeDetail,
  SkillRoadmapErrorDetail,
  SkillRoadmapLoadDetail,
  SkillSelectDetail,
  SkillStatusChangeDetail,
  SkillViewChangeDetail,
} from './elements/events.js';
import {register} from './elements/register.js';
import type {SkillCardElement} from './elements/skill-card.js';
import type {SkillPathsElement} from './elements/skill-paths.js';
import type {SkillProgressElement} from './elements/skill-progress.js';
import {SkillRoadmapElement} from './elements/skill-roadmap.js';

register('skill-roadmap', SkillRoadmapElement);

/** How long the other elements wait for a roadmap to be drawn. */
const PATIENCE_MS = 1000;

const others = (): unknown => import('./define-others.js');
// There is no document on a server.
const isOnPage = (selector: string): boolean =>
  'document' in globalThis && document.querySelector(selector) !== null;

// The others have a file of their own. Where a page shows a roadmap and none of them, its drawing goes first.
if (!isOnPage('skill-roadmap') || isOnPage('skill-card, skill-progress, skill-paths')) others();
else {
  document.addEventListener('skill-roadmap-load', () => setTimeout(others), {once: true});
  setTimeout(others, PATIENCE_MS);
}

declare global {
  interface HTMLElementTagNameMap {
    'skill-roadmap': SkillRoadmapElement;
    'skill-card': SkillCardElement;
    'skill-progress': SkillProgressElement;
    'skill-paths': SkillPathsElement;
  }
  // They bubble: any element, the document and the window may listen.
  interface GlobalEventHandlersEventMap {
    'skill-select': CustomEvent<SkillSelectDetail>;
    'skill-status-change': CustomEvent<SkillStatusChangeDetail>;
    'skill-progress-change': CustomEvent<SkillProgressChangeDetail>;
    'skill-view-change': CustomEvent<SkillViewChangeDetail>;
    'skill-roadmap-load': CustomEvent<SkillRoadmapLoadDetail>;
    'skill-roadmap-error': CustomEvent<SkillRoadmapErrorDetail>;
    'skill-path-select': CustomEvent<SkillPathSelectDetail>;
  }
}
