export {addMeta} from './near.js';
export {nearStyles} from './near.styles.js';
