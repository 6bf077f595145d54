import type {ReadResult} from '../model/read.js';
import {readInSteps} from '../model/read-raw.js';
import {inTurns} from '../model/turns.js';
import {isFields} from './fields.js';

/** What a text says if it is JSON, else undefined. */
export function parsed(text: string): {readonly json: unknown} | undefined {
  try {
    return {json: JSON.parse(text)};
  } catch {
    return undefined;
  }
}

/** A roadmap from a plain value: one of ours, or what another program keeps in JSON. A large one is read in turns. */
export async function readValue(value: unknown): Promise<ReadResult> {
  try {
    if (isFields(value) && !('title' in value && 'children' in value) && isForeign(value))
      return (await import('./foreign.js')).readForeign(value);
  } catch {
    // a value that throws when it is looked at is read by who expects that
  }
  const {roadmap, findings} = await inTurns(readInSteps(value));
  // The words for problems load only where there are some.
  const problems = findings.length ? (await import('../model/problem.js')).problemsOf(findings) : [];
  return {roadmap, problems};
}

function isForeign(value: Readonly<Record<string, unknown>>): boolean {
  return 'nodes' in value || 'mockup' in value || 'nodeData' in value || 'meta' in value;
}
