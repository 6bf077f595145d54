import {parseArgs} from 'node:util';
import {pageHtml} from '../export/page-html.js';
import type {Scheme} from '../export/palette.js';
import {sceneFor} from '../export/scene-for.js';
import {writeSvg} from '../export/write-svg.js';
import {writeMarkdown} from '../formats/write-markdown.js';
import {en} from '../i18n/en.js';
import {translator} from '../i18n/translate.js';
import {estimate} from '../layout/estimate.js';
import type {Roadmap} from '../model/roadmap.js';
import {toJson} from '../model/write.js';
import {ENTRY, builtModules} from './built-modules.js';
import {Fault} from './fault.js';
import {readRoadmap, statusesIn} from './input.js';
import {write} from './output.js';

const OPTIONS = {
  to: {type: 'string'},
  out: {type: 'string', short: 'o'},
  from: {type: 'string'},
  progress: {type: 'string'},
  layout: {type: 'string'},
  scheme: {type: 'string'},
  width: {type: 'string'},
  picture: {type: 'string'},
} as const;

type Values = {readonly [Name in keyof typeof OPTIONS]?: string | undefined};

/** Writes a file in another format. */
export async function convert(args: string[]): Promise<number> {
  const {values, positionals} = parseArgs({args, allowPositionals: true, options: OPTIONS});
  const [file = '-', ...others] = positionals;
  if (others.length > 0) throw new Fault('one file at a time; standard output has room for one');
  const format = values.to ?? /\.(\w+)$/.exec(values.out ?? '')?.[1];
  const writer = Object.hasOwn(WRITERS, format ?? '') ? WRITERS[format ?? ''] : undefined;
  if (format === 'png')
    throw new Fault('a PNG needs a browser: take --to svg, or toPNG() of the element in a page');
  if (!writer)
    throw new Fault(`into which format? --to json, md, svg or html${format ? `, not “${format}”` : ''}`);
  write(writer(await readRoadmap(file, values.from), values), {out: values.out});
  return 0;
}

type Writer = (roadmap: Roadmap, values: Values) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  json: (roadmap) => `${JSON.stringify(toJson(roadmap), null, 2)}\n`,
  md: markdown,
  markdown,
  svg,
  html: (roadmap) => pageHtml(roadmap, builtModules(roadmap.lang), ENTRY),
};

function markdown(roadmap: Roadmap, {progress, picture}: Values): string {
  const statusOf = statusesIn(progress);
  return writeMarkdown(roadmap, {...(statusOf && {statusOf}), ...(picture !== undefined && {picture})});
}

function svg(roadmap: Roadmap, values: Values): string {
  const layout = oneOf('layout', values.layout, ['road', 'tree'] as const);
  const scheme: Scheme | undefined = oneOf('scheme', values.scheme, ['auto', 'light', 'dark'] as const);
  const rtl = /^(?:ar|fa|he|ur|yi)\b/i.test(roadmap.lang ?? '');
  const scene = sceneFor(roadmap, {layout, rtl, width: widthOf(values.width)}, estimate);
  return writeSvg(scene, roadmap, {
    t: translator(en, 'en'),
    rtl,
    statusOf: statusesIn(values.progress),
    ...(scheme && {scheme}),
  });
}

function oneOf<Choice extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly Choice[],
): Choice | undefined {
  const found = allowed.find((each) => each === value);
  if (value !== undefined && !found) throw new Fault(`--${name} is ${allowed.join(' or ')}, not “${value}”`);
  return found;
}

function widthOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const width = Number(value);
  if (!(width >= 200 && width <= 20_000))
    throw new Fault(`--width is a number of pixels from 200 to 20000, not “${value}”`);
  return width;
}
