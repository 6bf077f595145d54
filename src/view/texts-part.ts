export {readText} from '../formats/read-text.js';
export {readAnswer} from './read-answer.js';
export {failure} from './source-failure.js';
export {textOf} from './answer-text.js';
