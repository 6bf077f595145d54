import '../i18n/en-parts.js';
export {Minimap, type MinimapSource} from './minimap.js';
export {minimapStyles} from './minimap.styles.js';
