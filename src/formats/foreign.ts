import {read, type ReadResult} from '../model/read.js';
import {isDrawing, readDrawing} from './drawing.js';
import type {Fields} from './fields.js';
import {isMindMap, readMindMap} from './mind-map.js';
import {isMockUp, readMockUp} from './mock-up.js';

/** A roadmap from what other programs keep in JSON. */
export function readForeign(value: Fields): ReadResult {
  if (isDrawing(value)) return readDrawing(value);
  if (isMockUp(value)) return readMockUp(value);
  return isMindMap(value) ? readMindMap(value) : read(value);
}
