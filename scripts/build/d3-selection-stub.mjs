// Stands in for d3-selection in the script-tag file only: what d3-zoom, d3-drag and the camera ask of a selection, which
// there is always of one node. test/node/lean-d3.test.mjs checks that they ask for no more.

/** By node and name (`mousemove.zoom`): what listens. Not on the node: the page may have a d3 of its own. */
const listeners = new WeakMap();

class Selection {
  constructor(node) {
    this.node = node;
  }
  selection() {
    return this;
  }
  /** Would end a transition; none ever runs (see d3-transition-stub.mjs). */
  interrupt() {
    return this;
  }
  call(act) {
    act(this);
    return this;
  }
  each(act) {
    act.call(this.node);
    return this;
  }
  /** d3-zoom asks whether the node can be touched; the camera always says so. */
  filter() {
    return this;
  }
  property(name, value) {
    this.node[name] = value.call(this.node);
    return this;
  }
  style(name, value) {
    this.node.style.setProperty(name, value);
    return this;
  }
  /** `names`: with a space between them; `.zoom` and `null` end all that listen under this name. */
  on(names, listener, options) {
    for (const name of names.split(' ')) {
      const known = listenersOf(this.node);
      for (const [each, end] of known) if (isNamed(each, name)) end(known.delete(each));
      if (listener) known.set(name, listen(this.node, name.split('.')[0], listener, options));
    }
    return this;
  }
}

function listenersOf(node) {
  if (!listeners.has(node)) listeners.set(node, new Map());
  return listeners.get(node);
}

/** Whether that is its name or the end of it, the name of all. */
function isNamed(each, name) {
  return each === name || (name.startsWith('.') && each.endsWith(name));
}

/** Returns a way to stop. */
function listen(node, type, listener, options) {
  node.addEventListener(type, listener, options);
  return () => node.removeEventListener(type, listener, options);
}

export function select(node) {
  return new Selection(node);
}

/** Where an event or touch is, from the corner of an HTML element. */
export function pointer(event, node = event.currentTarget) {
  const {left, top} = node.getBoundingClientRect();
  return [event.clientX - left - node.clientLeft, event.clientY - top - node.clientTop];
}
