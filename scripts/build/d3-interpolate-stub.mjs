// Stands in for d3-interpolate in the script-tag file only: d3-zoom interpolates within transitions, and none runs there
// (see d3-transition-stub.mjs).

/** The way a transition would go from one view to another; there is none. */
export const interpolateZoom = undefined;
