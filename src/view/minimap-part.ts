export {Minimap, type MinimapSource} from './minimap.js';
export {minimapStyles} from './minimap.styles.js';
