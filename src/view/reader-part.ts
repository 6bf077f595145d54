export {readText, readValue} from '../formats/read-text.js';
export {toJson} from '../model/write.js';
export {readAnswer} from './read-answer.js';
export {failure} from './source-failure.js';
