import '../../i18n/en-parts.js';
export {asSkill} from '../../model/lone-skill.js';
export {card, type CardActions, type CardState} from './card.js';
export {cardStyles} from './card.styles.js';
export {cardOver, focusCard} from './card-over.js';
