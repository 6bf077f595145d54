import type {Box, Panel, Scene} from '../../layout/scene.js';
import type {Outline} from '../../model/outline.js';
import type {Choice, Skill} from '../../model/roadmap.js';

/** Where a skill stands in a scene: in a box of its own, or as the header of its panel. */
export interface Spot {
  readonly panel: Panel;
  readonly box: Box | undefined;
}

type Boxes = ReadonlyMap<Skill | Choice, Box>;

/** By the array of boxes, which a panel keeps from scene to scene while it does not change. */
const known = new WeakMap<Panel['boxes'], Boxes>();

function boxesOf({boxes}: Panel): Boxes {
  let found = known.get(boxes);
  if (!found) {
    const entries = boxes.flatMap((box): [Skill | Choice, Box][] => {
      const part = box.skill ?? box.choice;
      return part ? [[part, box]] : [];
    });
    known.set(boxes, (found = new Map(entries)));
  }
  return found;
}

/** Finds skills in a scene without having looked at all of it: by the panel of what is above them. */
export class SceneIndex {
  readonly #outline: Outline;
  readonly #panels = new Map<Skill, Panel>();

  constructor({panels}: Scene, outline: Outline) {
    this.#outline = outline;
    for (const panel of panels) {
      for (const top of [panel.skill, ...panel.skills, ...(panel.choice?.children ?? [])])
        if (top) this.#panels.set(top, panel);
    }
  }

  /** Undefined for a skill that the scene does not show. */
  spot(skill: Skill): Spot | undefined {
    const panel = this.#panels.get(this.#outline.path(skill)[0] ?? skill);
    const box = panel && boxesOf(panel).get(skill);
    return panel && (box || panel.skill === skill) ? {panel, box} : undefined;
  }

  /** The box of the choice that a skill is a member of. */
  choiceBox(choice: Choice, panel: Panel): Box | undefined {
    return boxesOf(panel).get(choice);
  }
}
