import type {Panel, Point, Rect, Scene} from './scene.js';

type Drawn = Pick<Panel, 'boxes' | 'wires' | 'rules'>;

/** By the array of boxes: a panel that did not change keeps its arrays when its scene is mirrored again. */
const mirrored = new WeakMap<Panel['boxes'], Drawn>();

/** The scene for a right-to-left page: every x becomes width - x - w. Sides stay logical. */
export function mirror(scene: Scene): Scene {
  const {width} = scene;
  return {
    ...scene,
    title: {...scene.title, x: width - scene.title.x},
    road: {...scene.road, points: scene.road.points.map(flip(width))},
    panels: scene.panels.map((panel) => ({
      ...panel,
      ...drawn(panel),
      x: width - panel.x - panel.w,
      station: flip(width)(panel.station),
    })),
  };
}

const flip =
  (width: number) =>
  ([x, y]: Point): Point => [width - x, y];

function drawn(panel: Panel): Drawn {
  let found = mirrored.get(panel.boxes);
  if (!found) {
    const across = <R extends Rect>(rect: R): R => ({...rect, x: panel.w - rect.x - rect.w});
    found = {
      boxes: panel.boxes.map(across),
      wires: panel.wires.map((wire) => ({...wire, points: wire.points.map(flip(panel.w))})),
      rules: panel.rules.map(across),
    };
    mirrored.set(panel.boxes, found);
    mirrored.set(found.boxes, {boxes: panel.boxes, wires: panel.wires, rules: panel.rules});
  }
  return found;
}
