export {readMarkdown} from './markdown.js';
export {outdent} from './outdent.js';
