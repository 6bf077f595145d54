import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {violations} from '../support/axe.js';
import {media} from '../support/commands.js';
import {appeared, findIn} from '../support/part-stage.js';
import {centre, clearStage, drag, sample, scaleOf, still, world} from '../support/stage.js';

describe('The overview of the diagram', () => {
  let element: SkillRoadmapElement;
  const root = (): ShadowRoot => element.shadowRoot!;
  const isShown = (): boolean => root().querySelector('.mini.shown') !== null;
  const frame = (): {x: number; y: number; width: number; height: number} => {
    const rect = findIn(root(), '.mini-view');
    const of = (name: string): number => Number(rect.getAttribute(name));
    return {x: of('x'), y: of('y'), width: of('width'), height: of('height')};
  };
  const place = (): string => world(element)!.style.transform;

  async function comeIn(steps: number): Promise<void> {
    await appeared(root(), '[part=menu-button]');
    for (let i = 0; i < steps; i++) element.zoomIn();
    await still(element);
    await waitUntil(isShown, 'there is no overview', {timeout: 10_000});
  }

  // Flights are cuts: the tests need not wait for them.
  before(() => media({'prefers-reduced-motion': 'reduce'}));
  after(() => media({}));
  beforeEach(async () => {
    element = await sample('view=diagram storage=none', 1100);
  });
  afterEach(clearStage);

  it('is not there while the diagram stands as it did at first', async () => {
    await appeared(root(), '[part=menu-button]');
    await aTimeout(200);
    expect(root().querySelector('[part=minimap]') === null).to.equal(true);
  });

  it('stays for a moment after a move', async () => {
    await comeIn(3);
    expect(scaleOf(element)).to.be.lessThan(1.4);
    await waitUntil(() => !isShown(), 'it stays', {timeout: 4000});
  });

  it('stays near by, and goes when all is in sight again', async () => {
    await comeIn(6);
    expect(scaleOf(element)).to.be.greaterThan(1.45);
    await aTimeout(1500);
    expect(isShown()).to.equal(true);
    element.fit();
    await waitUntil(() => !isShown(), 'it stays', {timeout: 4000});
  });

  it('draws every group, and what is in sight', async () => {
    await comeIn(6);
    expect(root().querySelectorAll('.mini-group')).to.have.length(8);
    const stage = findIn(root(), '.stage').getBoundingClientRect();
    await waitUntil(() => Math.abs(frame().width - stage.width / scaleOf(element)) < 2, 'the frame is wrong');
  });

  it('shows what is done, as it is done', async () => {
    await comeIn(6);
    const done = (): number => root().querySelectorAll('.mini-done').length;
    expect(done()).to.equal(0);
    element.setStatus('internet-organization', 'done');
    await waitUntil(() => done() === 1, 'nothing is drawn as done');
  });

  it('takes the view where it is pressed and dragged', async () => {
    await comeIn(6);
    const picture = findIn(root(), '.mini svg').getBoundingClientRect();
    const at = (x: number, y: number): [number, number] => [
      Math.round(picture.left + x * picture.width),
      Math.round(picture.top + y * picture.height),
    ];
    const scale = scaleOf(element);
    await drag(at(0.5, 0.5), at(0.75, 0.75));
    await still(element);
    const {x, y, width, height} = frame();
    const svg = findIn(root(), '.mini svg').getAttribute('viewBox')!.split(' ').map(Number);
    expect((x + width / 2) / svg[2]!).to.be.closeTo(0.75, 0.03);
    expect((y + height / 2) / svg[3]!).to.be.closeTo(0.75, 0.03);
    expect(scaleOf(element)).to.equal(scale);
  });

  it('leaves the map alone while the hand is on it', async () => {
    await comeIn(6);
    const mini = findIn(root(), '.mini');
    const before = place();
    const [x, y] = centre(mini);
    mini.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, composed: true, clientX: x, clientY: y}));
    window.dispatchEvent(new MouseEvent('mousemove', {clientX: x + 40, clientY: y}));
    window.dispatchEvent(new MouseEvent('mouseup', {clientX: x + 40, clientY: y}));
    await still(element);
    expect(place()).to.equal(before);
  });

  it('has nothing wrong for axe', async () => {
    await comeIn(6);
    expect(await violations(findIn(root(), '.mini'))).to.deep.equal([]);
  });
});
