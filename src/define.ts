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

// The others come right after, in a file of their own: the roadmap need not wait for them.
void import('./define-others.js');

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
