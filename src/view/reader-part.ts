export {read} from '../model/read.js';
export {toJson} from '../model/write.js';
export {failure} from './source-failure.js';
