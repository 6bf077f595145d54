import {estimate} from '../layout/estimate.js';
import {escapeXml, tag, type Xml} from './xml.js';
import {shortened} from './wrap.js';

/** What a badge says. */
export interface Badge {
  /** On the left: the name of the roadmap. */
  readonly label: string;
  /** On the right: `64 of 230 done`. */
  readonly value: string;
  /** From 0 to 1, drawn as a bar under both; none when not given. */
  readonly fraction?: number;
}

const HEIGHT = 22;
const PAD = 8;
const FONT = {size: 11, bold: false};

/** A small picture of how far somebody is, for a README: real text, one line, no script. */
export function writeBadge({label, value, fraction}: Badge): string {
  const name = shortened(label, 220, FONT, estimate);
  const [left, right] = [name, value].map((text) => Math.ceil(estimate(text, 11, false)) + 2 * PAD) as [
    number,
    number,
  ];
  const width = left + right;
  const bar = Math.min(Math.max(fraction ?? 0, 0), 1) * width;
  const title = `${label}: ${value}`;
  return `${tag(
    'svg',
    {
      'xmlns': 'http://www.w3.org/2000/svg',
      width,
      'height': HEIGHT,
      'viewBox': `0 0 ${width} ${HEIGHT}`,
      'role': 'img',
      'aria-label': title,
      'font-family': "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif",
      'font-size': FONT.size,
    },
    tag('title', {}, escapeXml(title)),
    tag('clipPath', {id: 'c'}, tag('rect', {width, height: HEIGHT, rx: 5})),
    tag(
      'g',
      {'clip-path': 'url(#c)'},
      tag('rect', {width: left, height: HEIGHT, fill: '#3a4047'}),
      tag('rect', {x: left, width: right, height: HEIGHT, fill: '#0b7a5e'}),
      fraction === undefined ? '' : tag('rect', {y: HEIGHT - 3, width, height: 3, fill: '#16191d'}),
      bar > 0 ? tag('rect', {y: HEIGHT - 3, width: bar, height: 3, fill: '#3fcf9f'}) : '',
    ),
    words(name, PAD, left - 2 * PAD),
    words(value, left + PAD, right - 2 * PAD),
  )}\n`;
}

function words(text: string, x: number, width: number): Xml {
  const fit = text.length > 2 ? {textLength: width, lengthAdjust: 'spacingAndGlyphs'} : {};
  return tag('text', {x, y: 14.5, fill: '#fff', ...fit}, escapeXml(text));
}
