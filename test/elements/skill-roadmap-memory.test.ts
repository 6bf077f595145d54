import {expect} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {memory, type Memory} from '../support/commands.js';
import {largeRoadmap} from '../support/large-roadmap.js';
import {aWhile, clearStage, hasPart, items, put, showing, wideWindow} from '../support/stage.js';

const TIMES = 200;
/** Compiled code and caches come and go. */
const HEAP_SLACK = 1.5e6;

/** A road that no other one is like, so that nothing of it is shared. */
const road = (count: number, turn: number): object => ({
  ...largeRoadmap(count, 4, 3),
  title: `Road ${turn}`,
  id: `road-${turn}`,
});

const keyOf = (skill: HTMLElement): string => skill.dataset['key']!;

async function settledMemory(): Promise<Memory | undefined> {
  // The overview lingers for so long.
  await aWhile(2000);
  return memory();
}

/** Does something a few times, so that all that is kept once is there; then often, and sees what is left of that. */
async function leftBehind(act: (turn: number) => Promise<void>): Promise<Memory | undefined> {
  for (let turn = 0; turn < 20; turn++) await act(turn);
  const before = await settledMemory();
  for (let turn = 20; turn < 20 + TIMES; turn++) await act(turn);
  const after = await settledMemory();
  if (!before || !after) return undefined;
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    heap: after.heap - before.heap,
  };
}

function expectNothing(left: Memory | undefined): void {
  // Other engines do not tell.
  if (!left && !navigator.userAgent.includes('Chrome/')) return;
  if (!left) throw new Error('the browser does not tell how much memory is in use');
  expect(left.nodes, 'nodes').to.be.at.most(50);
  expect(left.listeners, 'listeners').to.be.at.most(10);
  expect(left.heap, 'bytes').to.be.below(HEAP_SLACK);
}

/** Unlike `waitUntil` it holds on to nothing once it is over. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; !isSo(); turn++) {
    if (turn > 2000) throw new Error('it never comes');
    await aWhile(5);
  }
}

const drawnAs = (element: SkillRoadmapElement, title: string): Promise<void> =>
  until(
    () =>
      items(element).length > 0 && element.renderRoot.querySelector('.world .title')?.textContent === title,
  );

describe('Memory', function () {
  this.timeout(120_000);
  before(wideWindow);
  afterEach(clearStage);

  it(`is as it was after ${TIMES} roadmaps came and went`, async () => {
    expectNothing(
      await leftBehind(async (turn) => {
        const element = put('<skill-roadmap storage="none" view="diagram"></skill-roadmap>')
          .firstElementChild as SkillRoadmapElement;
        element.roadmap = road(60, turn);
        await drawnAs(element, `Road ${turn}`);
        // With its card and its tools, or before they have come.
        element.select(keyOf(items(element)[3]!));
        if (turn % 2) await until(() => hasPart(element, 'card') && hasPart(element, 'legend'));
        clearStage();
      }),
    );
  });

  it(`is as it was after ${TIMES} roadmaps took each other's place in an element`, async () => {
    const element = await showing(road(60, 0), {view: 'diagram', storage: 'none'});
    expectNothing(
      await leftBehind(async (turn) => {
        element.roadmap = road(60, turn);
        await drawnAs(element, `Road ${turn}`);
      }),
    );
  });

  it('is as it was after large roadmaps, drawn in part, took the place of small ones', async () => {
    const element = await showing(road(60, 0), {view: 'diagram', storage: 'none'});
    expectNothing(
      await leftBehind(async (turn) => {
        element.roadmap = road(turn % 10 ? 60 : 1500, turn);
        await drawnAs(element, `Road ${turn}`);
      }),
    );
  });
});
