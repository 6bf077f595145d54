import type {SVGTemplateResult} from 'lit';
import {ICONS, iconOf} from './icons.js';

/** Kinds of resources that have an icon of their own. */
const KINDS = {
  book: 'M2.5 3h4A1.5 1.5 0 0 1 8 4.4 1.5 1.5 0 0 1 9.5 3h4v9.6h-4A1.5 1.5 0 0 0 8 13.8a1.5 1.5 0 0 0-1.5-1.2h-4zM8 4.4v9',
  article:
    'M4.6 2h6.8A1.6 1.6 0 0 1 13 3.6v8.8a1.6 1.6 0 0 1-1.6 1.6H4.6A1.6 1.6 0 0 1 3 12.4V3.6A1.6 1.6 0 0 1 4.6 2m1 3.4h4.8M5.6 8h4.8m-4.8 2.6h2.8',
  video: 'M3.8 3h8.4a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H3.8a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2m3 3v4l3.4-2z',
  course: 'M1.5 6 8 3l6.5 3L8 9zM4.2 7.4v3.4c1.8 1.9 5.8 1.9 7.6 0V7.4',
  documentation: 'M5.5 4 2 8l3.5 4m5-8L14 8l-3.5 4',
  tutorial: 'M2.5 13.5 4 9.8 11 2.9l2.3 2.3-7 6.9zM9.4 4.5l2.3 2.3',
  podcast: 'M8 2a2 2 0 0 1 2 2v4a2 2 0 0 1-4 0V4a2 2 0 0 1 2-2M3.8 7.6a4.2 4.2 0 0 0 8.4 0M8 11.8V14m-2 0h4',
  tool: 'M13.4 4.3 11 6.7 9.3 5l2.4-2.4a3.6 3.6 0 0 0-4.6 4.6L2.6 11.7a1.2 1.2 0 0 0 1.7 1.7l4.5-4.5a3.6 3.6 0 0 0 4.6-4.6',
  opensource: 'M6.2 13.4A5.8 5.8 0 1 1 9.8 13.4L8.6 9.8a1.9 1.9 0 1 0-1.2 0z',
  feed: 'M3 3a10 10 0 0 1 10 10M3 7.4A5.6 5.6 0 0 1 8.6 13M4 12a.4.4 0 1 0 .01 0',
  paper: 'M4 2h5l3 3v9H4zM9 2v3h3M6 8h4M6 10.8h4',
} as const;

/** All icons, for the parts that load on demand. */
export const PART_ICONS = {
  ...ICONS,
  ...KINDS,
  full: 'M9.5 2H14v4.5M14 2 9.5 6.5M6.5 14H2V9.5M2 14l4.5-4.5',
  unfull: 'M14 6.5H9.5V2M9.5 6.5 14 2M2 9.5h4.5V14M6.5 9.5 2 14',
  menu: 'M8 3.4a.4.4 0 1 0 .01 0M8 7.9a.4.4 0 1 0 .01 0M8 12.4a.4.4 0 1 0 .01 0',
  close: 'm4 4 8 8m0-8-8 8',
  search: 'M11.4 7a4.4 4.4 0 1 1-8.8 0 4.4 4.4 0 0 1 8.8 0M10.4 10.4 14 14',
  clock: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0M8 4.6V8l2.3 1.6',
  link: 'm6.5 9.5 3-3M7 4.8l1.3-1.3a2.9 2.9 0 0 1 4.1 4.1L11.2 9M9 11.2l-1.3 1.3a2.9 2.9 0 0 1-4.1-4.1L4.8 7',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  down: 'm4 6.2 4 4 4-4',
  right: 'm6.2 4 4 4-4 4',
  info: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0M8 7.4v3.4M8 5h.01',
  save: 'M8 2v7.5m-3.2-3L8 9.7l3.2-3.2M2.5 11v2.5h11V11',
  load: 'M8 9.7V2M4.8 5.2 8 2l3.2 3.2M2.5 11v2.5h11V11',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6',
} as const;

export type PartIconName = keyof typeof PART_ICONS;

/** An icon for Lit templates; decoration only, so name its button in words. */
export function partIcon(name: PartIconName): SVGTemplateResult {
  return iconOf(PART_ICONS[name]);
}

/** The icon of a kind of resource; a link for kinds without one. */
export function resourceIcon(type: string): PartIconName {
  return Object.hasOwn(KINDS, type) ? (type as PartIconName) : 'link';
}
