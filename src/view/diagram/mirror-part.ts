export {mirror} from '../../layout/mirror.js';
export {mirrorStyles as styles} from './mirror.styles.js';
