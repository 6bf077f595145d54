import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {keys, touch, touchScreen, wheel} from './support/commands.js';

const ROADMAP = {title: 'Data formats', children: [{title: 'JSON'}, {title: 'CSV'}, {title: 'XML'}]};
const PAGE = `<!doctype html>
<script>
  const {setAttribute} = Element.prototype;
  Element.prototype.setAttribute = function (name, value) {
    if (value === 'treeitem') window.drawnAt ??= performance.now();
    setAttribute.call(this, name, value);
  };
  const {NumberFormat, PluralRules} = Intl;
  Intl.NumberFormat = function (...args) {
    window.asksTheLanguage = true;
    return new NumberFormat(...args);
  };
  Intl.PluralRules = function (...args) {
    window.asksTheLanguage = true;
    return new PluralRules(...args);
  };
</script>
<script type="module" src="/dist/skill-roadmap.js"></script>
<style>body { margin: 0 } skill-roadmap { display: block; height: 500px }</style>
<skill-roadmap view="diagram" gestures="greedy">
  <script type="application/json">${JSON.stringify(ROADMAP)}</script>
</skill-roadmap>`;

describe('the script-tag file', () => {
  let frame: HTMLIFrameElement;
  let errors: string[];

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0; width: 700px; height: 500px; border: 0';
    frame.srcdoc = PAGE;
    errors = [];
    document.body.append(frame);
    await new Promise((done) => {
      frame.addEventListener('load', done, {once: true});
    });
    frame.contentWindow?.addEventListener('error', (event) => errors.push(event.message));
    await waitUntil(() => skills().length > 0, 'the roadmap is drawn', {timeout: 4000});
    await aTimeout(300);
  });

  afterEach(() => {
    frame.remove();
    expect(errors).to.deep.equal([]);
  });

  function skills(): HTMLElement[] {
    const roadmap = frame.contentDocument?.querySelector('skill-roadmap');
    return [...(roadmap?.shadowRoot?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
  }

  /** Where the first skill is drawn, and how wide. */
  function place(): DOMRect {
    return skills()[0]!.getBoundingClientRect();
  }

  it('draws a roadmap with every skill in it', () => {
    const text = skills().map((skill) => skill.textContent);
    for (const {title} of ROADMAP.children)
      expect(
        text.some((each) => each.includes(title)),
        title,
      ).to.equal(true);
  });

  it('loads no other files before it draws one in JSON than the build counts', async () => {
    const path = '/scripts/build/chunks.mjs';
    const {FIRST_DRAWING} = (await import(path)) as {FIRST_DRAWING: readonly string[]};
    const {performance, drawnAt} = frame.contentWindow as Window & {drawnAt?: number};
    const loaded = performance.getEntriesByType('resource').filter(({name}) => name.includes('/dist/'));
    const before = loaded.filter(({startTime}) => startTime < drawnAt!);
    expect(before.map(({name}) => /([^/]+)\.js$/.exec(name)?.[1])).to.deep.equal(FIRST_DRAWING);
    expect(loaded.length).to.be.above(before.length);
  });

  it('draws in English without the tables of languages, which take long to load', () => {
    const page = skills()[0]!.ownerDocument.defaultView!;
    expect(['drawnAt', 'asksTheLanguage'].filter((name) => name in page)).to.deep.equal(['drawnAt']);
  });

  it('zooms with the wheel', async () => {
    const before = place().width;
    await wheel({x: 350, y: 300, deltaY: -200});
    await waitUntil(() => place().width > before * 1.1, 'the skill is larger');
  });

  it('loads the card when a skill is opened, and not before', async () => {
    const hasCard = (): boolean => {
      const loaded = frame.contentWindow?.performance.getEntriesByType('resource') ?? [];
      return loaded.some(({name}) => name.endsWith('/dist/parts/card-part.js'));
    };
    expect(hasCard()).to.equal(false);
    skills()[0]!.focus();
    await keys({press: 'Enter'});
    await waitUntil(hasCard, 'the card is loaded');
  });

  it('pans with the mouse', async () => {
    const {left, top} = place();
    await sendMouse({type: 'move', position: [350, 450]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [380, 430]});
    await sendMouse({type: 'up'});
    await waitUntil(() => Math.abs(place().left - left - 30) < 2, `moved from ${left} to ${place().left}`);
    expect(place().top - top).to.be.closeTo(-20, 2);
  });

  it('pans with one finger and pinches with two', async () => {
    if (!(await touchScreen(true))) return;
    try {
      const {left, width} = place();
      await touch({from: [350, 450], to: [400, 450]});
      await waitUntil(() => place().left > left + 30, `moved from ${left} to ${place().left}`);
      await touch({from: [330, 400], from2: [370, 400], to: [290, 400], to2: [410, 400]});
      await waitUntil(() => place().width > width * 1.5, `grown from ${width} to ${place().width}`);
    } finally {
      await touchScreen(false);
    }
  });

  it('takes no pan for a click, and a click for one', async () => {
    const isDone = (): string | null => skills()[0]!.getAttribute('aria-checked');
    const {left, top, height} = place();
    const [x, y] = [Math.round(left + 12), Math.round(top + height / 2)];
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x + 20, y]});
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'up'});
    await aTimeout(100);
    expect(isDone()).to.equal('false');
    await sendMouse({type: 'click', position: [x, y]});
    await waitUntil(() => isDone() === 'true', 'the skill is ticked');
  });
});
