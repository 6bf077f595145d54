import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {estimate} from '../../src/layout/estimate.js';
import {inView, type Sight} from '../../src/layout/in-view.js';
import {mirror} from '../../src/layout/mirror.js';
import {planRoad} from '../../src/layout/plan.js';
import {layoutRoad} from '../../src/layout/road.js';
import type {Box, Frame, Point, Rect, Scene} from '../../src/layout/scene.js';
import {layoutTree} from '../../src/layout/tidy-tree.js';
import type {Roadmap} from '../../src/model/roadmap.js';
import {anyOutline} from '../support/arbitrary-outline.js';
import {largeRoadmap} from '../support/large-roadmap.js';

const FRAME: Frame = {width: 1600, height: 1000, coarse: false, rtl: false};
const all = (): boolean => true;
const road = (from: Roadmap): Scene => layoutRoad(from, planRoad(from, FRAME, estimate), all, estimate);
const anyScene = anyOutline(80).chain((from) =>
  fc.constantFrom(road(from), mirror(road(from)), layoutTree(from, FRAME, all, estimate)),
);

const touch = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h;

function around(points: readonly Point[]): Rect {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y};
}

/** Every box and wire compared with the rectangle. */
function lookedAtOneByOne(scene: Scene, view: Rect): Sight[] {
  return scene.panels
    .filter((panel) => touch(panel, view))
    .map((panel) => {
      const seen = (r: Rect): boolean => touch({...r, x: r.x + panel.x, y: r.y + panel.y}, view);
      const wires = panel.wires.filter(({points}) => seen(around(points)));
      return {panel, boxes: panel.boxes.filter(seen), wires};
    });
}

const byNumber = (sights: readonly Sight[]): Sight[] =>
  [...sights].sort((a, b) => a.panel.number - b.panel.number);

describe('What is in view', () => {
  it('is what touches the rectangle, in order', () => {
    const part = fc.double({min: -0.2, max: 1.1, noNaN: true});
    fc.assert(
      fc.property(anyScene, part, part, fc.nat(2000), fc.nat(2000), (scene, x, y, w, h) => {
        const view = {x: x * scene.width, y: y * scene.height, w, h};
        expect(byNumber(inView(scene, view))).to.deep.equal(lookedAtOneByOne(scene, view));
      }),
      {numRuns: 60},
    );
  });

  it('is what only just touches the rectangle too, at any height of a long road', () => {
    const scene = road(largeRoadmap(800, 40, 3));
    for (const panel of scene.panels)
      for (const box of panel.boxes.slice(0, 5)) {
        const [x, y] = [panel.x + box.x, panel.y + box.y];
        for (const view of [
          {x: x + box.w, y: y + box.h, w: 3, h: 3},
          {x: x - 3, y: y - 3, w: 3, h: 3},
        ]) {
          const sights = inView(scene, view);
          expect(sights).to.deep.equal(lookedAtOneByOne(scene, view));
          expect(sights[0]!.boxes).to.include(box);
        }
      }
  });

  it('is everything when the rectangle holds the drawing, with the panels as they are', () => {
    const scene = road(largeRoadmap(300, 5, 4));
    const sights = inView(scene, {x: 0, y: 0, w: scene.width, h: scene.height});
    expect(sights.length).to.equal(scene.panels.length);
    for (const {panel, boxes, wires} of sights) {
      expect(boxes).to.equal(panel.boxes);
      expect(wires).to.equal(panel.wires);
    }
  });

  it('is what touches the edge of the view, and nothing beside it', () => {
    const scene = road(largeRoadmap(300, 5, 4));
    const [first] = scene.panels;
    const left = {x: first!.x - 110, y: first!.y + 20, w: 10, h: 10};
    expect(inView(scene, left)).to.deep.equal([]);
    expect(inView(scene, {...left, w: 110}).map(({panel}) => panel)).to.deep.equal([first]);
  });

  it('is nothing beside the drawing, and in an empty scene', () => {
    const scene = road(largeRoadmap(300, 5, 4));
    expect(inView(scene, {x: -500, y: -500, w: 100, h: 100})).to.deep.equal([]);
    expect(
      inView(road({...largeRoadmap(0, 1, 1), children: []}), {x: 0, y: 0, w: 100, h: 100}),
    ).to.deep.equal([]);
  });

  it('is found without looking at every box again', () => {
    let looks = 0;
    const scene = road(largeRoadmap(5000, 6, 5));
    const get = (box: Box, key: string): unknown => (looks++, box[key as keyof Box]);
    const watched: Scene = {
      ...scene,
      panels: scene.panels.map((panel) => ({
        ...panel,
        boxes: panel.boxes.map((box) => new Proxy(box, {get: (of, key) => get(of, String(key))})),
      })),
    };
    const view = {x: scene.width * 0.6, y: scene.height / 2, w: 1600, h: 1000};
    inView(watched, view);
    expect(looks).to.be.at.most(4 * 5200);
    looks = 0;
    for (let i = 0; i < 10; i++) inView(watched, {...view, x: view.x + i});
    expect(looks).to.equal(0);
  });
});

describe('A mirrored scene', () => {
  it('has every x at the other side', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const {width, panels, road: line, title} = mirror(scene);
        expect(width).to.equal(scene.width);
        expect(title.x).to.equal(width - scene.title.x);
        line.points.forEach(([x, y], i) => expect([width - x, y]).to.deep.equal([...scene.road.points[i]!]));
        panels.forEach((panel, i) => {
          const was = scene.panels[i]!;
          expect(panel.x).to.equal(width - was.x - was.w);
          expect(panel.side).to.equal(was.side);
          panel.boxes.forEach((box, k) => {
            const old = was.boxes[k]!;
            expect(box).to.deep.equal({...old, x: was.w - old.x - old.w});
          });
        });
      }),
      {numRuns: 20},
    );
  });

  it('is the scene again when mirrored twice', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        expect(mirror(mirror(scene))).to.deep.equal(scene);
      }),
      {numRuns: 20},
    );
  });

  it('keeps the boxes of a panel that did not change', () => {
    const scene = road(largeRoadmap(100, 5, 4));
    const [one, two] = [mirror(scene), mirror({...scene, width: scene.width + 100})];
    one.panels.forEach((panel, i) => expect(panel.boxes).to.equal(two.panels[i]!.boxes));
  });
});
