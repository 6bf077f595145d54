import type {Choice, Skill} from '../model/roadmap.js';

/** World pixels: equal to screen pixels at zoom 1. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type Point = readonly [x: number, y: number];

/**
 * - `leaf`: a chip. `joined` when it is a cell of the choice or capsule drawn around it.
 * - `head`: the title of an inner branch (depth 3 and below).
 * - `skill`: the title row of a branch directly in a group (depth 2).
 * - `choice`: a segmented box around joined leaves, with a lead cell ("pick 1").
 * - `capsule`: a segmented box around joined leaves, its lead cell naming their branch.
 * - `frame`: a labelled frame around a choice whose members include branches.
 * - `tile`: one leaf of a closed group.
 * - `node`: one row of the tidy tree, leaf or branch.
 */
export type BoxKind = 'leaf' | 'head' | 'skill' | 'choice' | 'capsule' | 'frame' | 'tile' | 'node';

/** One thing to draw, relative to its panel. */
export interface Box extends Rect {
  readonly kind: BoxKind;
  /** Absent for `choice` and `frame` only. */
  readonly skill?: Skill;
  /** For `choice` and `frame`: the choice drawn. For a joined leaf or a framed member: the choice it belongs to. */
  readonly choice?: Choice;
  /** Lines the title takes, at least 1. */
  readonly lines: number;
  /** Width of the lead cell of a `choice` or `capsule`. */
  readonly lead?: number;
  readonly joined?: boolean;
  /** Its name stays legible far out: a head that is a direct member of a frame, a tree's groups and branches in them. */
  readonly prominent?: boolean;
}

/** A line from a branch to one row of what belongs to it, relative to its panel. Corners are rounded when drawn. */
export interface Wire {
  readonly points: readonly Point[];
  /** The skills and choices of the row: the wire is drawn as travelled when all are done. */
  readonly serves: readonly (Skill | Choice)[];
}

/** A group (depth 1) with everything in it. */
export interface Panel extends Rect {
  /** Absent for a panel that gathers loose items of the roadmap: it has no header. */
  readonly skill?: Skill;
  /** The leaves counted for its station, when `skill` is absent. */
  readonly skills: readonly Skill[];
  /** Set when the panel draws a choice of the roadmap's top level. */
  readonly choice?: Choice;
  /** 1-based number of its station, in learning order. */
  readonly number: number;
  /** Which side of the road: 0 before it, 1 after it, in reading direction. */
  readonly side: 0 | 1;
  readonly closed: boolean;
  readonly boxes: readonly Box[];
  readonly wires: readonly Wire[];
  /** Horizontal hairlines between skills (h is 0) and vertical ones between columns (w is 0). */
  readonly rules: readonly Rect[];
  /** Centre of its station, in world coordinates. */
  readonly station: Point;
}

/** The road: start, stations, end, in order, in world coordinates. */
export interface Road {
  readonly points: readonly Point[];
  /** Radius of a station. */
  readonly stationRadius: number;
}

/** What a layout returns and a view draws. The same input gives the same scene. */
export interface Scene {
  readonly layout: 'road' | 'tree';
  readonly width: number;
  readonly height: number;
  /** Drawn with the smaller measures of narrow frames. */
  readonly compact: boolean;
  /** Where the roadmap's title stands: the middle of its bottom edge, or its start when `align` is `start`. */
  readonly title: {readonly x: number; readonly y: number; readonly align: 'middle' | 'start'};
  readonly road: Road;
  readonly panels: readonly Panel[];
}

/** Width of a line of text in px. `px`: font size; `bold`: weight 600 or more. */
export type Measure = (text: string, px: number, bold: boolean) => number;

/** The room a scene is laid out for. */
export interface Frame {
  /** CSS pixels of the viewport. */
  readonly width: number;
  readonly height: number;
  /** A finger rather than a mouse: bigger chips, wider gaps. */
  readonly coarse: boolean;
  readonly rtl: boolean;
}
