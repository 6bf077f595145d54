import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {quietPage} from '../support/faults.js';
import {appeared} from '../support/part-stage.js';
import {aWhile, clearStage, equipped, item, items, showing, SMALL, still, titleOf} from '../support/stage.js';

const DRAFT = '# Baking\n\n- Flour\n- Water\n- [x] Salt\n';
const titles = (element: SkillRoadmapElement): (string | undefined)[] => items(element).map(titleOf);

function carrying(content: string | File): DataTransfer {
  const data = new DataTransfer();
  if (typeof content === 'string') data.setData('text/plain', content);
  else data.items.add(content);
  return data;
}

function drop(element: Element, content: string | File): DragEvent {
  const event = new DragEvent('drop', {
    dataTransfer: carrying(content),
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  element.dispatchEvent(event);
  return event;
}

/** As the browser does it: on what has the focus. */
function paste(target: Element, text: string): ClipboardEvent {
  const event = new ClipboardEvent('paste', {bubbles: true, composed: true, cancelable: true});
  // Firefox leaves out the data that its constructor is given.
  Object.defineProperty(event, 'clipboardData', {value: carrying(text)});
  target.dispatchEvent(event);
  return event;
}

async function authoring(): Promise<SkillRoadmapElement> {
  const element = await equipped(await showing(SMALL, {storage: 'none', view: 'diagram', authoring: true}));
  await aWhile();
  return element;
}

describe('A roadmap whose author is writing it', () => {
  quietPage();
  afterEach(clearStage);

  it('shows a file that is dropped on it, and goes back', async () => {
    const element = await authoring();
    expect(drop(element, new File([DRAFT], 'baking.md')).defaultPrevented).to.equal(true);
    await waitUntil(() => titles(element).join() === 'Flour,Water,Salt', 'the file is not shown', {
      timeout: 5000,
    });
    const toast = await appeared(element.shadowRoot!, '[part=toast]');
    expect(toast.textContent).to.contain('baking.md');
  });

  it('shows a text that is pasted while the focus is in it', async () => {
    const element = await authoring();
    item(element, 'Typing').focus();
    paste(item(element, 'Typing'), DRAFT);
    await waitUntil(() => titles(element).includes('Flour'), 'the text is not shown', {timeout: 5000});
    const toast = await appeared(element.shadowRoot!, '[part=toast]');
    expect(toast.textContent).to.contain('Preview of # Baking');
    toast.querySelector('button')!.click();
    await waitUntil(() => titles(element).includes('Typing'), 'it does not go back', {timeout: 5000});
  });

  it('leaves alone what is pasted into a field', async () => {
    const element = await authoring();
    const field = await appeared(element.shadowRoot!, '.search input');
    field.focus();
    expect(paste(field, DRAFT).defaultPrevented).to.equal(false);
    await still(element);
    expect(titles(element)).to.include('Typing');
  });

  it('takes nothing from anybody else', async () => {
    const element = await authoring();
    element.authoring = false;
    await still(element);
    expect(drop(element, DRAFT).defaultPrevented).to.equal(false);
    const other = await equipped(await showing(SMALL, {storage: 'none'}));
    expect(drop(other, DRAFT).defaultPrevented).to.equal(false);
  });
});

describe('A source with ticked boxes', () => {
  quietPage();
  afterEach(clearStage);

  it('offers them as progress, and ticks nothing by itself', async () => {
    const element = await equipped(await showing(DRAFT, {storage: 'none', view: 'diagram'}));
    const toast = await appeared(element.shadowRoot!, '[part=toast]');
    expect(toast.textContent).to.contain('Ticked in this file: 1');
    expect(element.progress?.done).to.equal(0);
    toast.querySelector('button')!.click();
    await still(element);
    expect(item(element, 'Salt').ariaChecked).to.equal('true');
    element.undo();
    expect(element.progress?.done).to.equal(0);
  });

  it('offers nothing to who has begun', async () => {
    const first = await equipped(await showing(DRAFT, {view: 'diagram'}));
    first.setStatus('baking/flour', 'learning');
    await aWhile();
    const element = await equipped(await showing(DRAFT, {view: 'diagram'}));
    await aWhile();
    expect(element.shadowRoot!.querySelector('[part=toast]')).to.equal(null);
  });
});
