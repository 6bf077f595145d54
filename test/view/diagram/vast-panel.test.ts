import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {en} from '../../../src/i18n/en.js';
import {translator} from '../../../src/i18n/translate.js';
import {estimate} from '../../../src/layout/estimate.js';
import {planRoad} from '../../../src/layout/plan.js';
import {layoutRoad} from '../../../src/layout/road.js';
import type {Box} from '../../../src/layout/scene.js';
import {outline} from '../../../src/model/outline.js';
import {countAll} from '../../../src/progress/count.js';
import type {ViewFacts} from '../../../src/view/tree-item.js';
import {VastPanel} from '../../../src/view/diagram/vast-panel.js';
import {largeRoadmap} from '../../support/large-roadmap.js';

const FRAME = {width: 1400, height: 900, coarse: false, rtl: false};
const ROADMAP = largeRoadmap(200, 4, 3);
const PANEL = layoutRoad(ROADMAP, planRoad(ROADMAP, FRAME, estimate), () => true, estimate).panels[0]!;
const COUNTS = countAll(ROADMAP, () => 'todo');
const FACTS: ViewFacts = {
  outline: outline(ROADMAP),
  t: translator(en, 'en'),
  selected: undefined,
  active: undefined,
  count: (skill) => COUNTS.of(skill),
  isOpen: () => true,
};

const finish = (): void => undefined;

function drawAll(panel: VastPanel, boxes: readonly Box[]): void {
  for (const work = panel.draw(boxes, finish); !work.next().done;);
}

/** The places, in the panel's order, of the boxes whose elements stand in the page one after the other. */
function standing(panel: VastPanel): number[] {
  const places = new Map(
    [...panel.drawn].map(({box, element}) => [element as Element, PANEL.boxes.indexOf(box)]),
  );
  return [...panel.element.children].flatMap((child) => places.get(child) ?? []);
}

describe('A large group', () => {
  it('keeps its boxes in learning order, whatever is drawn, taken out and drawn again', () => {
    const some = fc.uniqueArray(fc.integer({min: 0, max: PANEL.boxes.length - 1}), {maxLength: 12});
    const step = fc.record({wanted: some, one: fc.nat({max: PANEL.boxes.length - 1}), kept: some});
    fc.assert(
      fc.property(fc.array(step, {maxLength: 6}), (steps) => {
        const panel = new VastPanel(PANEL, FACTS);
        for (const {wanted, one, kept} of steps) {
          drawAll(
            panel,
            wanted.toSorted((a, b) => a - b).map((place) => PANEL.boxes[place]!),
          );
          panel.drawOne(PANEL.boxes[one]!, finish);
          expect(standing(panel)).to.deep.equal(standing(panel).toSorted((a, b) => a - b));
          expect(standing(panel)).to.include.members([...wanted, one]);
          for (const {box} of panel.drawn) if (!kept.includes(PANEL.boxes.indexOf(box))) panel.drop(box);
        }
      }),
      {numRuns: 60},
    );
  });

  it('goes on in order when something is drawn or taken out between two steps', () => {
    const panel = new VastPanel(PANEL, FACTS);
    const [a, b, c, d] = PANEL.boxes as [Box, Box, Box, Box];
    const work = panel.draw([a, c, d], finish);
    work.next();
    panel.drop(a);
    panel.drawOne(b, finish);
    while (!work.next().done);
    expect(standing(panel)).to.deep.equal([1, 2, 3]);
  });
});
