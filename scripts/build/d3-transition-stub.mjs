// Stands in for d3-transition (and its timers, easings and colours: 7.5 kB gzip) in the script-tag file only.
// d3-zoom needs two things of it: `interrupt`, which ends a running transition, and `transition()`, which it calls only
// when its duration is above 0 or when it is handed a transition instead of a selection. The camera sets `duration(0)`
// and flies by itself, so no transition ever runs and there is none to interrupt.

/** Would end the element's transition; there is none. */
export function interrupt() {}
