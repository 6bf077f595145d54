import type {Measure} from '../layout/scene.js';
import {quick} from './quick-measure.js';

/** By typeface: the measure, and how many of its files had loaded when it was made. */
const known = new Map<string, {readonly measure: Measure; readonly loaded: number}>();

/** The measure of a typeface, one for all elements of the page, and another one when more of the typeface has loaded. */
export function pageMeasure(fontFamily: string): Measure {
  const loaded = loadedFaces(fontFamily);
  let found = known.get(fontFamily);
  if (found?.loaded !== loaded)
    known.set(fontFamily, (found = {measure: quick(canvasMeasure(fontFamily)), loaded}));
  return found.measure;
}

/** Some browsers give the name of a typeface in quotation marks. */
function loadedFaces(fontFamily: string): number {
  return [...document.fonts].filter(
    ({family, status}) => status === 'loaded' && fontFamily.includes(family.replace(/"/g, '')),
  ).length;
}

/** Measures text as a canvas would draw it. Without a canvas (blocked by some privacy tools) it estimates. */
export function canvasMeasure(fontFamily: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  let font = '';
  return (text, px, bold) => {
    if (!context) return text.length * px * 0.6;
    const wanted = `${bold ? 650 : 400} ${px}px ${fontFamily}`;
    // Setting the font is the slow part: skip it while it stays the same.
    if (wanted !== font) context.font = font = wanted;
    return context.measureText(text).width;
  };
}
