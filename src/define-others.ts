import {register} from './elements/register.js';
import {SkillCardElement} from './elements/skill-card.js';
import {SkillPathsElement} from './elements/skill-paths.js';
import {SkillProgressElement} from './elements/skill-progress.js';

register('skill-card', SkillCardElement);
register('skill-progress', SkillProgressElement);
register('skill-paths', SkillPathsElement);
