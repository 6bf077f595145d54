// Roadmaps of a given size, the same for the same size on every machine.
const WORDS =
  'data network index query cache thread model pattern service cloud test build type graph stream token'.split(
    ' ',
  );
const GROUPS = {250: 8, 1000: 12, 5000: 16, 10000: 20, 50000: 40};
const DEPTH = 5;

/** Numbers from 0 to 1, the same for the same seed. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A roadmap of `size` skills (groups included), as an author would give it: titles, importance, resources. */
export function tree(size, seed = 1) {
  const random = numbers(seed);
  const groups = GROUPS[size] ?? Math.ceil(Math.sqrt(size) / 4) + 4;
  let made = 0;
  const pick = () => WORDS[Math.floor(random() * WORDS.length)];
  const skill = (children) => {
    const node = {id: `s${made}`, title: `${pick()} ${random() < 0.5 ? `${pick()} ` : ''}${made++}`};
    if (random() < 0.2) node.importance = 'core';
    if (random() < 0.3) node.resources = [{type: 'article', title: 'Read', url: 'https://example.org/'}];
    if (children.length) node.children = children;
    return node;
  };
  const below = (count, level) => {
    const items = [];
    for (let left = count; left > 0;) {
      const most = Math.min(left - 1, level === DEPTH - 1 ? 40 : 12);
      const inner = level > 1 && random() < 0.45 ? Math.floor(random() * most) + 1 : 0;
      const size = Math.min(inner, Math.max(left - 1, 0));
      items.push(skill(size ? below(size, level - 1) : []));
      left -= 1 + size;
    }
    return items;
  };
  const each = (i) => Math.floor(size / groups) + (i < size % groups ? 1 : 0);
  const children = Array.from({length: groups}, (_, i) => skill(below(each(i) - 1, DEPTH - 1)));
  return {title: `Road of ${size}`, id: `road-${size}-${seed}`, children};
}

/** Every node of a tree with its depth and parent, a parent before its children. */
export function flat(root) {
  const found = [];
  const visit = (node, depth, parent) => {
    found.push({node, depth, parent});
    for (const child of node.children ?? []) visit(child, depth + 1, node);
  };
  visit(root, 0, undefined);
  return found;
}
