// What both floors share: places for boxes, given before the clock starts, and a camera of a few lines.
import {flat} from '../trees.mjs';

const [W, H, ROWS] = [150, 30, 60];

/** Boxes in columns of `ROWS`, with nothing clever about them. */
export function placed(tree) {
  const nodes = flat(tree).slice(1);
  const rows = Math.max(ROWS, Math.ceil(Math.sqrt(nodes.length * 3)));
  return nodes.map(({node, depth}, i) => ({
    title: node.title,
    depth,
    x: Math.floor(i / rows) * (W + 14),
    y: (i % rows) * (H + 6),
    w: W,
    h: H,
  }));
}

export const extent = (boxes) => ({
  width: boxes.reduce((most, {x, w}) => Math.max(most, x + w), 0),
  height: boxes.reduce((most, {y, h}) => Math.max(most, y + h), 0),
});

export const STYLE = `.w{position:absolute;left:0;top:0;transform-origin:0 0}
.b{position:absolute;box-sizing:border-box;padding:5px 8px;border:1px solid #ccc;border-radius:8px;
background:#fff;white-space:nowrap;overflow:hidden}.b.done{background:#dcf2e9}`;

/** Drag pans, ctrl + wheel and two fingers zoom; `moved` is told of each new place. */
export function camera(host, {width, height}, moved) {
  const k = Math.min(host.clientWidth / width, host.clientHeight / height, 1);
  const view = {x: 0, y: 0, k};
  let from;
  const on = (type, act) => host.addEventListener(type, act, {passive: false});
  on('mousedown', (event) => (from = [event.clientX - view.x, event.clientY - view.y]));
  on('mouseup', () => (from = undefined));
  on('mousemove', (event) => {
    if (!from) return;
    [view.x, view.y] = [event.clientX - from[0], event.clientY - from[1]];
    moved(view);
  });
  const zoom = (x, y, factor) => {
    const next = Math.min(3, view.k * factor);
    view.x = x - ((x - view.x) / view.k) * next;
    view.y = y - ((y - view.y) / view.k) * next;
    view.k = next;
    moved(view);
  };
  on('wheel', (event) => {
    event.preventDefault();
    zoom(event.clientX, event.clientY, 2 ** (-event.deltaY / 100));
  });
  const fingers = ({touches: [a, b]}) => ({
    x: (a.clientX + b.clientX) / 2,
    y: (a.clientY + b.clientY) / 2,
    apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
  });
  let apart = 0;
  on('touchstart', (event) => event.touches.length === 2 && (apart = fingers(event).apart));
  on('touchmove', (event) => {
    if (event.touches.length !== 2) return;
    event.preventDefault();
    const now = fingers(event);
    zoom(now.x, now.y, now.apart / apart);
    apart = now.apart;
  });
  moved(view);
  return view;
}
