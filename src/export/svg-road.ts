import {HERE_GAP, roomAtHere} from '../layout/here.js';
import type {Panel, Point, Scene} from '../layout/scene.js';
import {stretchPath, stubPath, travel} from '../layout/strokes.js';
import type {Count} from '../progress/count.js';
import {sumCounts} from '../progress/sum.js';
import {line, moved, type Pen, type Type} from './pen.js';
import {decimals, tag, type Xml} from './xml.js';

/** The road with its stations and its end, under everything else. `isReached`: nothing is left to do. */
export function drawRoad(scene: Scene, pen: Pen, isReached: boolean): Xml {
  const {road, panels} = scene;
  const {points, stationRadius} = road;
  const counts = panels.map((panel) => panelCount(panel, pen));
  const {shares, here} = travel(
    points,
    stationRadius,
    counts.map(({fraction}) => (pen.progress ? fraction : 0)),
  );
  const stretches = points.slice(1).map((to, i) => stretchPath(points[i] ?? to, to));
  const whole = stretches.join('');
  return tag(
    'g',
    {'fill': 'none', 'stroke-linecap': 'round'},
    ...panels.map((panel, i) => stub(panel, pen.progress && (counts[i]?.done ?? 0) > 0)),
    tag('path', {'class': 's-road', 'stroke-width': 14, 'd': whole}),
    tag('path', {
      'class': 's-road-edge',
      'stroke-width': 1.5,
      'stroke-dasharray': '7 9',
      'stroke-linecap': 'butt',
      'd': whole,
    }),
    ...stretches.map((d, i) => (pen.progress ? trail(d, shares[i] ?? 0) : '')),
    ...panels.map((panel, i) => station(panel, stationRadius, counts[i], pen)),
    here && pen.progress ? hereMark(here, scene, pen) : '',
    finish(points.at(-1) ?? [0, 0], isReached),
  );
}

function panelCount({skill, skills}: Panel, pen: Pen): Count {
  return skill ? pen.count(skill) : sumCounts(skills.map((loose) => pen.count(loose)));
}

function stub(panel: Panel, isBegun: boolean): Xml {
  const role = isBegun ? 's-done' : 's-road';
  return tag('path', {'class': role, 'stroke-width': 6, 'stroke-linecap': 'butt', 'd': stubPath(panel)});
}

/** How far a stretch is travelled. */
function trail(d: string, share: number): Xml {
  if (share <= 0) return '';
  return tag('path', {
    'class': 's-done',
    'stroke-width': 14,
    'pathLength': 1,
    'stroke-dasharray': `${share.toFixed(4)} 2`,
    d,
  });
}

const TICK = 'M-6.5 .5l4.5 4.5L7-5';
const NUMBER: Type = {size: 15, bold: true, weight: 650, role: 'ink'};

/** Drawn about its centre, for a radius of 23; smaller ones are scaled, and a tree has none. */
function station(panel: Panel, radius: number, count: Count | undefined, pen: Pen): Xml {
  if (radius === 0 || !count) return '';
  const isDone = pen.progress && count.status === 'done';
  return tag(
    'g',
    {transform: `${moved(...panel.station)} scale(${decimals(radius / 23)})`},
    tag('circle', {'class': `${isDone ? 'f-done' : 'f-surface'} s-canvas`, 'stroke-width': 4, 'r': 21}),
    tag('circle', {'class': 's-road-edge', 'stroke-width': 2, 'r': 18}),
    pen.progress && count.done > 0 ? arc(count.fraction) : '',
    line(
      pen.t.number(panel.number),
      {x: 0, middle: 0, side: 'middle'},
      {...NUMBER, role: isDone ? 'on-done' : 'ink'},
      pen.measure,
    ),
  );
}

function arc(fraction: number): Xml {
  const ring = {'r': 18, 'pathLength': 1, 'transform': 'rotate(-90)', 'stroke-linecap': 'butt'};
  return tag('circle', {
    'class': 's-done',
    'stroke-width': 5,
    'stroke-dasharray': `${fraction.toFixed(4)} 2`,
    ...ring,
  });
}

function hereMark(here: Point, {compact, title, panels}: Scene, pen: Pen): Xml {
  const type: Type = {size: 11, bold: true, weight: 600, role: 'learning'};
  const words = pen.t('here');
  const side = roomAtHere(here, pen.measure(words, type.size, true), panels);
  const isColumn = compact && title.align === 'start';
  const place = {x: side * HERE_GAP, middle: 0, side: side < 0 ? 'right' : 'left'} as const;
  return tag(
    'g',
    {transform: moved(...here)},
    tag('circle', {class: 'f-canvas', r: 13}),
    tag('circle', {'class': 'f-surface s-learning', 'stroke-width': 4, 'r': 8}),
    side && !isColumn ? line(words, place, type, pen.measure) : '',
  );
}

/** As view/finish.ts draws it. */
function finish(end: Point, isReached: boolean): Xml {
  const [fill, edge] = isReached ? ['done', 'done-edge'] : ['surface', 'road-edge'];
  return tag(
    'g',
    {'transform': moved(...end), 'stroke-width': 3, 'stroke-linejoin': 'round'},
    tag('circle', {class: `f-${fill} s-${edge}`, r: 15}),
    isReached ? tag('path', {class: 's-on-done', d: TICK}) : '',
  );
}
