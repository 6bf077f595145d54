import {readFileSync} from 'node:fs';
import {placeInJson} from '../formats/json-place.js';
import {formatOf, formatOfName, readText, type Format} from '../formats/read-text.js';
import type {Problem} from '../model/problem.js';
import type {Roadmap} from '../model/roadmap.js';
import {adopt, type ProgressRecord} from '../progress/record.js';
import {isStatus} from '../progress/status.js';
import type {StatusOf} from '../progress/count.js';
import {Fault} from './fault.js';
import {progress, reasonOf, warn} from './output.js';

/** A file that was read; `name` is `-` for standard input. */
export interface Input {
  readonly name: string;
  readonly roadmap: Roadmap | undefined;
  readonly problems: readonly Problem[];
}

/** Larger files than this take a moment. */
const LARGE = 1_000_000;

/** Reads a file, or standard input for `-`, whatever format it has. */
export async function readInput(name: string, wanted?: string): Promise<Input> {
  const text = contentOf(name);
  const format = asFormat(wanted) ?? formatFor(name, text);
  if (text.length > LARGE) progress(`reading ${name} (${(text.length / LARGE).toFixed(1)} MB)…`);
  const {roadmap, problems} = await readText(text, format);
  const located =
    format === 'json' && roadmap
      ? problems.map((problem) => ({...problem, ...placeInJson(text, problem.path)}))
      : problems;
  return {name, roadmap, problems: located};
}

/** The roadmap of a file; what was wrong with it is told on standard error. */
export async function readRoadmap(name: string, wanted?: string): Promise<Roadmap> {
  const {roadmap, problems} = await readInput(name, wanted);
  for (const problem of problems) if (problem.severity !== 'info') warn(lineOf(name, problem));
  if (!roadmap) throw new Fault(`${name} has no roadmap in it`);
  return roadmap;
}

/** `file:line:column: severity: message`, which editors can follow. */
export function lineOf(name: string, {line, column, path, message, severity}: Problem): string {
  const place = [name === '-' ? 'stdin' : name, line, line && column].filter(Boolean).join(':');
  return `${place}: ${severity}: ${path && `${path}: `}${message}`;
}

/** Standard input is also where nothing is named. */
export function contentOf(name: string): string {
  try {
    return readFileSync(name === '-' ? 0 : name, 'utf8');
  } catch (error) {
    throw new Fault(`${name} cannot be read: ${reasonOf(error)}`);
  }
}

function asFormat(wanted: string | undefined): Format | undefined {
  if (wanted === undefined) return undefined;
  const format = formatOfName(`.${wanted}`) ?? (wanted === 'markdown' ? wanted : undefined);
  if (!format) throw new Fault(`--from is json, md, csv, opml, mm or html, not “${wanted}”`);
  return format;
}

/** The name says it, but for a table or list in a file of another kind. */
function formatFor(name: string, text: string): Format {
  const found = formatOf(text);
  const named = formatOfName(name);
  return found === 'json' ? found : (named ?? found);
}

/** The statuses of a progress record, as `exportProgress()` gives it. */
export function statusesIn(file: string | undefined): StatusOf | undefined {
  if (file === undefined) return undefined;
  const record = recordIn(file);
  return (leaf) => {
    const found = leaf.identities.map((name) => record.skills[name]).filter((entry) => entry !== undefined);
    const [latest] = found.toSorted((a, b) => (a.at < b.at ? 1 : -1));
    return isStatus(latest?.status) ? latest.status : 'todo';
  };
}

function recordIn(file: string): ProgressRecord {
  let value: unknown;
  try {
    value = JSON.parse(contentOf(file));
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(`${file} is not JSON`);
  }
  const record = adopt(value);
  if (typeof record === 'string') throw new Fault(`${file} is no progress record (${record})`);
  return record;
}
