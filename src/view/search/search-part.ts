import '../../i18n/en-parts.js';
export {marksStyles} from '../diagram/marks.styles.js';
export {SearchPanel} from './search-panel.js';
export {searchStyles} from './search.styles.js';
