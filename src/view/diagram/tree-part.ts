export {layoutTree} from '../../layout/tidy-tree.js';
export {treeStyles} from './tree.styles.js';
