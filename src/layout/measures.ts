/** Sizes in world pixels. Passed to every layout function, so that a finger gets other sizes than a mouse. */
export interface Measures {
  /** Height of a chip of one line, and of a head. */
  readonly chip: number;
  /** What each further line of a chip adds. */
  readonly line: number;
  /** Between chips, both ways. */
  readonly gap: number;
  /** Height of the title row of a skill, with the space under it. */
  readonly row: number;
}

export const FINE: Measures = {chip: 26, line: 16, gap: 5, row: 36};
export const COARSE: Measures = {chip: 36, line: 16, gap: 8, row: 44};

/** Font size of chips and heads, and of the count beside a head. */
export const TEXT = 13;
export const COUNT_TEXT = 11;
/** What a chip holds beside its title: padding, glyph and the gap between them. */
export const CHIP_EXTRA = 36;
export const HEAD_EXTRA = 44;
export const CHIP_STAR = 16;
export const HEAD_STAR = 17;
/** More lines than this are cut off. */
export const MAX_LINES = 3;

/** How far a body stands in under its head, and the space between a head and a body beside it. */
export const INDENT = 24;
/** Heads of one list start their bodies on one line, between these widths. */
export const HEAD_MIN = 64;
export const HEAD_CAP = 178;
/** A body beside its head has at least this width. */
export const BESIDE_MIN = 200;
/** Indenting stops before a body gets narrower than this. */
export const BODY_MIN = 144;
/** Lead cell of a choice ("pick 1"). */
export const LEAD = 44;
/** Space around the members in a frame, and the strip above them for its label. */
export const FRAME_PAD = 10;
export const FRAME_TOP = 22;
export const FRAME_MIN = 180;

/** A wire starts at its trunk's top, but at most this many rows above its own: long lists would cost quadratic ink. */
export const WIRE_REACH = 24;

export const PAD = 18;
export const HEADER = 58;
export const HEADER_GAP = 12;
export const COLUMN_GAP = 36;
/** Above and below the hairline between two skills. */
export const RULE_GAP = 11;
/** A further column has to save this much height. */
export const COLUMN_GAIN = 40;

export const CLOSED_PAD = 16;
export const CLOSED_HEADER = 44;
export const CLOSED_WIDTH = 276;
export const CLOSED_TEXT = 15.5;
export const TILE = 11;
export const TILE_PITCH = 14;
/** More space before the first tile of a skill. */
export const TILE_BREAK = 7;

/** Sizes of the road and of what stands along it. */
export interface RoadMeasures {
  /** Between the panels of both sides. */
  readonly corridor: number;
  /** Least distance between two stations, centre to centre. */
  readonly stationGap: number;
  readonly panelGap: number;
  readonly stationRadius: number;
  /** Above the first panel and below the last. */
  readonly top: number;
  readonly bottom: number;
}

export const ROOMY: RoadMeasures = {
  corridor: 116,
  stationGap: 84,
  panelGap: 24,
  stationRadius: 23,
  top: 124,
  bottom: 84,
};
export const COMPACT: RoadMeasures = {
  corridor: 92,
  stationGap: 66,
  panelGap: 14,
  stationRadius: 19,
  top: 92,
  bottom: 40,
};
/** Width of the road's strip when all panels stand on one side of it. */
export const ONE_SIDED_CORRIDOR = 68;
/** How far the road sways to each side. */
export const SWAY = 13;
export const TITLE_TEXT = 26;
/** The road starts this far above the first panel, and the title stands this far above it. */
export const START_ABOVE = 26;
export const TITLE_ABOVE = 40;
/** Beside a road at the start, the title begins this far before its middle. */
export const TITLE_START = 20;
/** The road ends this far above the drawing's edge. */
export const END_ABOVE = 30;
