export {card, type CardActions, type CardState} from './card.js';
export {cardStyles} from './card.styles.js';
