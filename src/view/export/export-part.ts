export {toMarkdown, toSvg} from './exported.js';
export {toPng} from './png.js';
