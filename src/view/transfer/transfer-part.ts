import '../../i18n/en-parts.js';

export {saveFile} from './file.js';
export {loadFile} from './load.js';
export {copyLink} from './link.js';
export {SharedView} from './shared-view.js';
