import '../../i18n/en-parts.js';
export {openCatalogue} from './open-catalogue.js';
export {pathsView} from './paths-view.js';
export {pathsStyles} from './paths.styles.js';
export {Ranking} from './ranking.js';
