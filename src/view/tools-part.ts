export {Tools} from './tools.js';
