import {expect} from '@open-wc/testing';
import {holdBack} from '../../src/view/hold-back.js';
import {Lazy} from '../../src/view/lazy.js';

describe('An event that comes before the part that knows what to do', () => {
  let host: HTMLElement;
  let button: HTMLElement;
  let heard: string[];
  let arrive: () => void;
  let part: Lazy<boolean>;

  const isThere = (): boolean => part.get() ?? false;
  const listener = (event: KeyboardEvent | MouseEvent): void => {
    if (!isThere()) holdBack(event, part);
    else heard.push('key' in event ? `key ${event.key}` : `click at ${event.clientX}`);
  };
  const press = (key: string, more: KeyboardEventInit = {}): boolean =>
    button.dispatchEvent(
      new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...more}),
    );
  const arrived = async (): Promise<void> => {
    arrive();
    await part.load();
    await new Promise((done) => setTimeout(done));
  };

  beforeEach(() => {
    heard = [];
    part = new Lazy(
      () =>
        new Promise((done) => {
          arrive = () => {
            done(true);
          };
        }),
    );
    host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    const tree = document.createElement('div');
    button = document.createElement('button');
    tree.append(button);
    root.append(tree);
    document.body.append(host);
    tree.addEventListener('keydown', listener);
    tree.addEventListener('click', listener);
    part.get();
  });

  afterEach(() => {
    host.remove();
  });

  it('is a key of the tree: neither the page nor the browser takes it, and nothing is lost', async () => {
    const page: string[] = [];
    const hear = ({key}: KeyboardEvent): void => void page.push(key);
    document.addEventListener('keydown', hear);
    expect([press('ArrowDown'), press('d'), press(' ')]).to.deep.equal([false, false, false]);
    expect([heard, page]).to.deep.equal([[], []]);
    await arrived();
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['key ArrowDown', 'key d', 'key  ']);
    expect(page).to.deep.equal(['ArrowDown', 'd', ' ']);
  });

  it('is one of several keys: each goes to where the ones before have led', async () => {
    const next = document.createElement('button');
    button.after(next);
    const targets: EventTarget[] = [];
    host.shadowRoot!.addEventListener('keydown', (event) => {
      if (!isThere()) return;
      targets.push(event.composedPath()[0]!);
      next.focus();
    });
    button.focus();
    press('ArrowDown');
    press('ArrowDown');
    await arrived();
    expect(targets).to.deep.equal([button, next]);
  });

  it('is a click: it comes to where it was', async () => {
    button.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, clientX: 12}));
    expect(heard).to.deep.equal([]);
    await arrived();
    expect(heard).to.deep.equal(['click at 12']);
  });

  it('goes its way when that part cannot be loaded, once', async () => {
    part = new Lazy<boolean>(() => Promise.reject(new Error('offline')));
    const box = Object.assign(document.createElement('input'), {type: 'checkbox'});
    button.after(box);
    const page: boolean[] = [];
    const hear = ({defaultPrevented}: MouseEvent): void => void page.push(defaultPrevented);
    document.addEventListener('click', hear);
    box.click();
    expect(box.checked).to.be.false;
    await new Promise((done) => setTimeout(done));
    document.removeEventListener('click', hear);
    expect(box.checked).to.be.true;
    expect([page, heard]).to.deep.equal([[false], []]);
  });

  it('is a key of the page or the browser: it goes its way', async () => {
    expect([press('Tab'), press('F5'), press('PageDown'), press('r', {ctrlKey: true})]).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
    await arrived();
    expect(heard).to.deep.equal([]);
  });
});
