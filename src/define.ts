import {register} from './elements/register.js';
import {SkillRoadmapElement} from './elements/skill-roadmap.js';

register('skill-roadmap', SkillRoadmapElement);

// The others come right after, in a file of their own: the roadmap need not wait for them.
void import('./define-others.js');

declare global {
  interface HTMLElementTagNameMap {
    'skill-roadmap': SkillRoadmapElement;
  }
}
