import {executeServerCommand} from '@web/test-runner-commands';

type Point = readonly [x: number, y: number];

/** What an engine's driver cannot do answers false: the test then goes another way, or calls `skipUnless`. */
async function command(name: string, payload: object): Promise<boolean> {
  const answer = await executeServerCommand<{unsupported?: boolean} | true, object>(name, payload);
  return answer === true || answer.unsupported !== true;
}

/** Skips a test, with the reason in its title, where the engine's driver cannot do what it needs. */
export function skipUnless(able: boolean, context: Mocha.Context, reason: string): void {
  if (able) return;
  context.test!.title += ` (skipped: ${reason})`;
  context.skip();
}

/** Real key presses: `type` a text, or hold `down`, `press`, let `up` a key by its `KeyboardEvent.key` name. */
export function keys(payload: {type?: string; down?: string; press?: string; up?: string}): Promise<boolean> {
  return command('x-keys', payload);
}

/** Turns the wheel over a point of the window, in CSS pixels, with an optional key held. */
export function wheel(payload: {
  x: number;
  y: number;
  deltaX?: number;
  deltaY?: number;
  key?: 'Control' | 'Meta' | 'Shift';
}): Promise<boolean> {
  return command('x-wheel', payload);
}

/** One finger from a point to another, or with `from2` and `to2` two fingers (Chromium only). */
export function touch(payload: {from: Point; to: Point; from2?: Point; to2?: Point}): Promise<boolean> {
  return command('x-touch', payload);
}

/** Gives the window a touch screen with five fingers (Chromium only). */
export function touchScreen(enabled: boolean): Promise<boolean> {
  return command('x-touch-screen', {enabled});
}

/** Sizes the window, in CSS pixels. */
export function viewport(width: number, height: number): Promise<boolean> {
  return command('x-viewport', {width, height});
}

/** Emulates media features, forced colours in Chromium and Firefox only; each call replaces the one before. */
export function media(features: {
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'forced-colors'?: 'active' | 'none';
  'prefers-contrast'?: 'more' | 'no-preference';
}): Promise<boolean> {
  return command('x-media', features);
}

/** What is alive in the page: DOM nodes, in a document or not, listeners, and the JS heap in bytes. */
export interface Memory {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

/** After a forced collection (Chromium only). */
export async function memory(): Promise<Memory | undefined> {
  const answer = await executeServerCommand<Memory | {unsupported: true}, object>('x-memory', {});
  return 'nodes' in answer ? answer : undefined;
}
