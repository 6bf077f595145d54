export {treeLayout} from '../../layout/tidy-tree.js';
export {treeStyles as styles} from './tree.styles.js';
