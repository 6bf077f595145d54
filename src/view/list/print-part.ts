import '../../i18n/en-parts.js';
export {printableList} from './printable.js';
export {printStyles} from './print.styles.js';
