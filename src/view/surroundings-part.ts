export {Contrast} from './contrast.js';
export {Speech} from './speech.js';
