import '../i18n/en-parts.js';

export {Tools} from './tools.js';
