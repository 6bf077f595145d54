import {mirror} from '../layout/mirror.js';
import {planRoad} from '../layout/plan.js';
import {layoutRoad} from '../layout/road.js';
import type {Frame, Measure, Scene} from '../layout/scene.js';
import {layoutTree} from '../layout/tidy-tree.js';
import type {Roadmap} from '../model/roadmap.js';

export interface SceneOptions {
  /** `road` when not given. */
  readonly layout?: 'road' | 'tree' | undefined;
  readonly rtl?: boolean;
  /** Of the window that it is laid out for, in px; 1400 when not given. Under 900 it gets narrow columns. */
  readonly width?: number | undefined;
}

/** A whole roadmap laid out for a picture, all groups open. */
export function sceneFor(roadmap: Roadmap, options: SceneOptions, measure: Measure): Scene {
  const {layout = 'road', rtl = false, width = 1400} = options;
  const frame: Frame = {width, height: 900, coarse: false, rtl};
  const open = (): boolean => true;
  const scene =
    layout === 'tree'
      ? layoutTree(roadmap, frame, open, measure)
      : layoutRoad(roadmap, planRoad(roadmap, frame, measure), open, measure);
  return rtl ? mirror(scene) : scene;
}
