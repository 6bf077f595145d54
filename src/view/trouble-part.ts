import '../i18n/en-parts.js';

export {trouble} from './trouble.js';
export {waiting} from './waiting.js';
export {troubleStyles} from './trouble.styles.js';
