import type {Measure} from '../layout/scene.js';

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
