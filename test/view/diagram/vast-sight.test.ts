import {expect} from '@open-wc/testing';
import {estimate} from '../../../src/layout/estimate.js';
import {planRoad} from '../../../src/layout/plan.js';
import {layoutRoad} from '../../../src/layout/road.js';
import type {Box, Rect, Scene} from '../../../src/layout/scene.js';
import {outline} from '../../../src/model/outline.js';
import type {Level} from '../../../src/view/diagram/level.js';
import {SceneIndex} from '../../../src/view/diagram/vast-index.js';
import {plansFor} from '../../../src/view/diagram/vast-plan.js';
import {boxAt, boxesIn, covers, elementsAmong, nearby} from '../../../src/view/diagram/vast-sight.js';
import {largeRoadmap} from '../../support/large-roadmap.js';

const FRAME = {width: 1400, height: 900, coarse: false, rtl: false};
const ROADMAP = largeRoadmap(5000, 12, 5);
const SCENE: Scene = layoutRoad(ROADMAP, planRoad(ROADMAP, FRAME, estimate), () => true, estimate);
const VIEW: Rect = {x: SCENE.width / 3, y: SCENE.height / 3, w: 1400, h: 900};

describe('What is near the eye', () => {
  it('is what is in the view and around it, as far as the number of boxes allows', () => {
    const [wide, some, narrow] = [Infinity, 150, 0].map((around) => nearby(SCENE, VIEW, around));
    const inside = boxesIn(narrow!.sights);
    expect(wide!.region.w).to.equal(2 * VIEW.w);
    expect(narrow!.region).to.deep.equal(VIEW);
    expect(boxesIn(some!.sights)).to.be.within(inside + 1, inside + 150);
    expect(boxesIn(wide!.sights)).to.be.above(boxesIn(some!.sights));
    // However much is in the view: it may move a little.
    const large = {...VIEW, w: 4000, h: 2600};
    expect(nearby(SCENE, large, 250).region.w).to.be.above(large.w);
  });

  it('covers views within it, and those that only reach beyond the scene', () => {
    const {region} = nearby(SCENE, VIEW, Infinity);
    expect(covers(region, VIEW, SCENE)).to.equal(true);
    expect(covers(region, {...VIEW, x: VIEW.x + VIEW.w}, SCENE)).to.equal(false);
    const whole = {x: 0, y: 0, w: SCENE.width, h: SCENE.height};
    expect(covers(whole, {x: -500, y: -500, w: SCENE.width * 3, h: SCENE.height * 3}, SCENE)).to.equal(true);
  });

  it('finds the box at a point, and none between boxes', () => {
    const panel = SCENE.panels[3]!;
    const box = panel.boxes.find(({kind}) => kind === 'leaf')!;
    const found = boxAt(SCENE, panel.x + box.x + box.w / 2, panel.y + box.y + box.h / 2);
    expect(found?.box).to.equal(box);
    expect(boxAt(SCENE, -50, -50)).to.equal(undefined);
  });

  it('draws names far out, and everything but tiles near', () => {
    const {boxes} = SCENE.panels[0]!;
    const among = (level: Level, hasNames: boolean, some: readonly Box[] = boxes): readonly Box[] =>
      elementsAmong({panel: SCENE.panels[0]!, boxes: some, wires: []}, level, hasNames);
    const kinds = (level: Level, hasNames: boolean): Set<string> =>
      new Set(among(level, hasNames).map(({kind}) => kind));
    expect([...kinds('far', false)]).to.deep.equal([]);
    expect(kinds('far', true)).to.include('skill').and.not.include('leaf');
    expect(kinds('mid', true)).to.include.all.keys('skill', 'leaf');
    expect(among('near', true, [{...boxes[0]!, kind: 'tile'}])).to.deep.equal([]);
    expect(among('far', true, boxes.slice(0, 40))).to.deep.equal(
      among('far', true).filter((box) => boxes.indexOf(box) < 40),
    );
  });

  it('keeps what is in use, wherever it is', () => {
    const [sight] = nearby(SCENE, {...VIEW, w: 300, h: 200}, 0).sights;
    const far = sight!.panel.boxes.find((box) => box.skill && !sight!.boxes.includes(box))!;
    const other = SCENE.panels.find((panel) => panel !== sight!.panel)!;
    const plans = plansFor([sight!], ({boxes}) => boxes, [
      {panel: sight!.panel, box: far},
      {panel: other, box: other.boxes[5]},
    ]);
    expect(plans[0]!.wanted).to.include(far);
    expect(new Set(plans[0]!.wanted).size).to.equal(sight!.boxes.length + 1);
    expect(plans[1]!.wanted).to.deep.equal([other.boxes[5]]);
  });

  it('knows where every skill stands', () => {
    const places = outline(ROADMAP);
    const index = new SceneIndex(SCENE, places);
    for (const {skill, level} of places.places) {
      const spot = index.spot(skill)!;
      expect(spot.box?.skill ?? spot.panel.skill).to.equal(skill);
      expect(spot.box === undefined).to.equal(level === 1);
    }
    expect(index.spot(largeRoadmap(100, 2, 2, 9).children[0] as never)).to.equal(undefined);
  });
});
