export {mirror} from '../../layout/mirror.js';
export {mirrorStyles} from './mirror.styles.js';
