import type {Translate} from '../i18n/translate.js';
import {estimate} from '../layout/estimate.js';
import type {Measure, Scene} from '../layout/scene.js';
import {cached} from '../layout/text.js';
import type {Roadmap} from '../model/roadmap.js';
import {countAll, type StatusOf} from '../progress/count.js';
import {colourRules, type Palette, type Scheme} from './palette.js';
import {line, type Pen} from './pen.js';
import {linked} from './svg-boxes.js';
import {drawPanel} from './svg-panels.js';
import {drawRoad} from './svg-road.js';
import {shortened} from './wrap.js';
import {escapeXml, tag, type Xml} from './xml.js';

export interface SvgOptions {
  readonly t: Translate;
  /** The reader's statuses; absent for a picture without progress. */
  readonly statusOf?: StatusOf | undefined;
  /** How the scene's text was measured; a table of averages when not given. */
  readonly measure?: Measure;
  /** Whether the scene runs from right to left. */
  readonly rtl?: boolean;
  /** `auto` (default) follows the system of who looks at it. */
  readonly scheme?: Scheme;
  /** Colours other than the built-in ones. */
  readonly colours?: Partial<Palette>;
  /** CSS font family; the built-in one when not given. */
  readonly font?: string | undefined;
}

const FONT = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
/** Groups of a road reach to the edges of its scene, where their borders would be cut; scenes of a tree have this margin. */
const ROAD_MARGIN = 20;
/** What a font family of a page may look like to go into a picture. */
const FONT_FAMILY = /^[\p{L}\p{N}\s,'"_.-]{1,300}$/u;

/**
 * A scene as a picture that stands alone: real text, links to where skills lead, a title and a description, no
 * script. The same picture as the diagram on the screen at its middle zoom.
 */
export function writeSvg(scene: Scene, roadmap: Roadmap, options: SvgOptions): string {
  const {t, statusOf, measure = estimate, rtl = false, scheme = 'auto', colours, font} = options;
  const counts = countAll(roadmap, statusOf ?? (() => 'todo'));
  const count: Pen['count'] = (part) => counts.of(part);
  const pen: Pen = {t, measure: cached(measure), rtl, progress: statusOf !== undefined, count};
  const whole = counts.of();
  const margin = scene.layout === 'road' ? ROAD_MARGIN : 0;
  const [width, height] = [Math.ceil(scene.width) + 2 * margin, Math.ceil(scene.height)];
  const picture = [
    tag('rect', {x: -margin, width, height, class: 'f-canvas'}),
    drawRoad(scene, pen, !whole.left && whole.done > 0),
    linked(roadmap, heading(scene, roadmap, pen)),
    ...scene.panels.map((panel) => drawPanel(panel, scene.layout === 'tree', pen)),
  ].join('\n');
  return `${tag(
    'svg',
    {
      'xmlns': 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width,
      height,
      'viewBox': `${-margin} 0 ${width} ${height}`,
      'role': 'graphics-document document',
      'lang': roadmap.lang ?? t.locale,
      'font-family': font && FONT_FAMILY.test(font) ? font : FONT,
    },
    tag('title', {}, escapeXml(roadmap.title)),
    tag('desc', {}, escapeXml(descriptionOf(roadmap, whole, pen))),
    tag(
      'style',
      {},
      `.no{fill:none}a:hover text{text-decoration:underline}${colourRules(picture, scheme, colours)}`,
    ),
    `\n${picture}\n`,
  )}\n`;
}

/** “Web Backend Developer: Internet, Data, … 12 of 230 done.” */
function descriptionOf(
  {title, children}: Roadmap,
  {done, total}: {done: number; total: number},
  pen: Pen,
): string {
  const groups = children.flatMap((item) => item.title ?? []).join(', ');
  const counted = pen.progress ? pen.t('doneOfLong', {done, total}) : pen.t.number(total);
  return `${title} (${counted}): ${groups}`;
}

function heading({title: {x, y, align}, width}: Scene, {title}: Roadmap, pen: Pen): Xml {
  const type = {size: 26, bold: true, weight: 700, role: 'ink', spacing: -0.02} as const;
  const isMiddle = align === 'middle';
  const room = isMiddle ? 2 * Math.min(x, width - x) : pen.rtl ? x : width - x;
  const side = isMiddle ? 'middle' : pen.rtl ? 'right' : 'left';
  const middle = y - 15.6;
  return line(shortened(title, room, type, pen.measure), {x, middle, side}, type, pen.measure);
}
