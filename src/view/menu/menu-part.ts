import '../../i18n/en-parts.js';
export {marksStyles} from '../diagram/marks.styles.js';
export {exportItems} from './export-items.js';
export {FilterControl} from './filter-control.js';
export {MenuPopup} from './menu-popup.js';
export {menuStyles} from './menu.styles.js';
export {roadmapMenu, type RoadmapMenuActions, type RoadmapMenuState} from './roadmap-menu.js';
export {openStatusMenu} from '../status-menu.js';
