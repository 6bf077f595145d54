import '../../i18n/en-parts.js';
export {ListView} from './list-view.js';
export {listStyles} from './list.styles.js';
