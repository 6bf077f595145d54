// This library, as the script-tag file brings it.
import {flat} from '../trees.mjs';

export const name = 'skill-roadmap';
export const files = ['dist/skill-roadmap.js'];

let isLoaded;
const load = () => (isLoaded ??= import('../../dist/skill-roadmap.js'));

export const prepare = async (tree) => {
  await load();
  return {
    tree,
    ids: flat(tree)
      .slice(1)
      .map(({node}) => node.id),
  };
};

export async function draw(host, {tree, ids}, options = {}) {
  const element = document.createElement('skill-roadmap');
  element.storage = 'none';
  element.view = options.view ?? 'diagram';
  element.style.cssText = 'display:block;width:1400px;height:900px;--skill-height:900px';
  element.roadmap = tree;
  host.replaceChildren(element);
  const root = await shown(element, element.view);
  const group = tree.children[0];
  return {
    surface: root.querySelector(placeOf(element.view)),
    setStatus: (i, done) => element.setStatus(ids[i], done ? 'done' : 'todo'),
    seek: () => element.fit(),
    fold: () => root.querySelector(`[data-key$="#${group.id}"] [data-toggle]`).click(),
    remove: () => element.remove(),
  };
}

const placeOf = (view) => (view === 'list' ? '.list' : '.world');

/** Resolves when skills are drawn, in the same task: a message might come only after their frame. */
async function shown({shadowRoot}, view) {
  const isDrawn = () => shadowRoot.querySelector(`${placeOf(view)} [role=treeitem]`);
  await new Promise((done) => {
    const watcher = new globalThis.MutationObserver(() => {
      if (!isDrawn()) return;
      watcher.disconnect();
      done();
    });
    watcher.observe(shadowRoot, {childList: true, subtree: true});
  });
  return shadowRoot;
}
