import {SkillRoadmapElement} from './elements/skill-roadmap.js';

customElements.define('skill-roadmap', SkillRoadmapElement);
