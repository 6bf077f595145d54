import type {Palette, Role, Scheme} from '../../export/palette.js';
import {ROLES} from '../../export/palette.js';
import {sceneFor} from '../../export/scene-for.js';
import {writeSvg} from '../../export/write-svg.js';
import {writeMarkdown} from '../../formats/write-markdown.js';
import type {Scene} from '../../layout/scene.js';
import {canvasMeasure} from '../measure.js';
import type {StatusOf} from '../../progress/count.js';
import type {PartHost} from '../part-host.js';
import type {Session} from '../session.js';

/** The element that is exported: what it shows, and how that is drawn just now, if it is. */
export interface Shown extends Omit<PartHost, 'requestUpdate'> {
  readonly session: Session | undefined;
  readonly layout: 'road' | 'tree';
  readonly views: {readonly diagram: {readonly scene: Scene | undefined} | undefined};
}

/** How `toMarkdown()` writes. */
export interface MarkdownExport {
  /** Task boxes with the reader's progress; on when not given. */
  readonly progress?: boolean;
  /** Address of a picture to show under the title. */
  readonly picture?: string;
  /** Where the picture leads; the roadmap's own address when not given. */
  readonly page?: string;
}

/** How `toSVG()` draws. */
export interface PictureExport {
  /** The reader's progress; on when not given. */
  readonly progress?: boolean;
  /** That of the element when not given. */
  readonly layout?: 'road' | 'tree';
  /** `auto` follows the system of who looks at the picture: the default of SVG. PNG is as the element is. */
  readonly scheme?: Scheme;
}

export function toMarkdown(
  {session}: Shown,
  {progress = true, ...options}: MarkdownExport = {},
): string | undefined {
  if (!session) return undefined;
  const {roadmap, keeper} = session;
  return writeMarkdown(roadmap, {...options, ...(progress && {statusOf: (leaf) => keeper.statusOf(leaf)})});
}

export function toSvg(
  shown: Shown,
  {progress = true, layout = shown.layout, scheme = 'auto'}: PictureExport = {},
): string | undefined {
  const {session, t, isRtl: rtl, views} = shown;
  if (!session) return undefined;
  const style = styleOf(shown);
  const measure = canvasMeasure(style.fontFamily);
  const scene = usable(views.diagram?.scene, layout) ?? sceneFor(session.roadmap, {layout, rtl}, measure);
  const statusOf: StatusOf = (leaf) => session.keeper.statusOf(leaf);
  const look = {t, measure, rtl, scheme, colours: coloursOf(style), font: style.fontFamily};
  return writeSvg(scene, session.roadmap, {...look, ...(progress && {statusOf})});
}

/** A narrow drawing has most groups closed: no picture to give away. */
function usable(scene: Scene | undefined, layout: 'road' | 'tree'): Scene | undefined {
  return scene?.layout === layout && !scene.compact ? scene : undefined;
}

function styleOf({shadowRoot}: Pick<PartHost, 'shadowRoot'>): CSSStyleDeclaration {
  return getComputedStyle(shadowRoot?.querySelector('.root') ?? document.documentElement);
}

/** The colours that the page gave the element. */
function coloursOf(style: CSSStyleDeclaration): Partial<Palette> {
  const given = ROLES.map((role): [Role, string] => [role, style.getPropertyValue(`--skill-${role}`).trim()]);
  return Object.fromEntries(given.filter(([, colour]) => colour));
}

/** The scheme that the element is shown in. */
export function schemeOf(shown: Shown): 'light' | 'dark' {
  const {colorScheme} = styleOf(shown);
  const mayBeDark = colorScheme.includes('dark');
  if (!mayBeDark || !colorScheme.includes('light')) return mayBeDark ? 'dark' : 'light';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
