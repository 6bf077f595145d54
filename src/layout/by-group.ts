import {isLeaf, type Skill} from '../model/roadmap.js';
import type {Scene} from './scene.js';

type IsOpen = (group: Skill) => boolean;

/** A layout of one roadmap, whichever of its groups are open. Groups that were laid out before are not laid out again. */
export interface Layout {
  (open: IsOpen): Scene;
  /**
   * Lays out one group at each step, so that a very large roadmap need not be one long task; says what is laid out,
   * from 0 to 1.
   */
  prepare: (open: IsOpen) => Generator<number, void, undefined>;
}

/** A layout that lays out each group by itself, open or closed, when it is first wanted so, and joins them to a scene. */
export function layoutByGroup<Stop extends {readonly skill?: Skill}, Content>(
  stops: readonly Stop[],
  lay: (stop: Stop, closed: boolean) => Content,
  join: (contents: readonly Content[]) => Scene,
): Layout {
  const whole = new Map<Stop, Content>();
  const folded = new Map<Stop, Content>();
  const content = (stop: Stop, open: IsOpen): Content => {
    const {skill} = stop;
    const closed = skill !== undefined && !isLeaf(skill) && !open(skill);
    const known = closed ? folded : whole;
    let found = known.get(stop);
    if (!found) known.set(stop, (found = lay(stop, closed)));
    return found;
  };
  function* prepare(open: IsOpen): Generator<number, void, undefined> {
    for (const [at, stop] of stops.entries()) {
      content(stop, open);
      yield (at + 1) / stops.length;
    }
  }
  return Object.assign((open: IsOpen) => join(stops.map((stop) => content(stop, open))), {prepare});
}
