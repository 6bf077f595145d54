import '../../i18n/en-parts.js';
export {help} from './help.js';
