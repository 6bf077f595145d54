export {help} from './help.js';
