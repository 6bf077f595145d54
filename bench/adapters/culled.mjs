// The culled floor: only what is in view is in the DOM; far out there is one canvas. No layout, no text to measure.
import {camera, extent, placed, STYLE} from './boxes.mjs';

export const name = 'culled (floor)';
export const files = [];
export const prepare = placed;

const FAR = 0.5;

export function draw(host, boxes) {
  host.innerHTML = `<style>${STYLE}canvas{position:absolute;inset:0}</style><canvas></canvas><div class="w"></div>`;
  const canvas = host.querySelector('canvas');
  const world = host.querySelector('.w');
  const drawn = new Map();
  const done = new Set();
  let view = {x: 0, y: 0, k: 1};
  [canvas.width, canvas.height] = [host.clientWidth, host.clientHeight];
  const context = canvas.getContext('2d');

  const inSight = () => {
    const [left, top] = [-view.x / view.k, -view.y / view.k];
    const [right, bottom] = [left + canvas.width / view.k, top + canvas.height / view.k];
    const found = [];
    boxes.forEach(({x, y, w, h}, i) => {
      if (x + w >= left && x <= right && y + h >= top && y <= bottom) found.push(i);
    });
    return found;
  };
  const paint = () => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    if (view.k >= FAR) return;
    context.setTransform(view.k, 0, 0, view.k, view.x, view.y);
    for (const i of inSight()) {
      const {x, y, w, h} = boxes[i];
      context.fillStyle = done.has(i) ? '#0b7a5e' : '#d9dcd6';
      context.fillRect(x, y, w, h);
    }
  };
  const drawBox = (i) => {
    const {title, x, y, w, h} = boxes[i];
    const box = document.createElement('div');
    box.className = done.has(i) ? 'b done' : 'b';
    box.textContent = title;
    Object.assign(box.style, {left: `${x}px`, top: `${y}px`, width: `${w}px`, height: `${h}px`});
    drawn.set(i, box);
    world.append(box);
  };
  const show = () => {
    const wanted = new Set(view.k < FAR ? [] : inSight());
    for (const [i, box] of drawn) if (!wanted.has(i)) drawn.delete(i) && box.remove();
    for (const i of wanted) if (!drawn.has(i)) drawBox(i);
    paint();
    world.style.transform = `translate(${view.x}px,${view.y}px) scale(${view.k})`;
  };
  camera(host, extent(boxes), (now) => {
    view = now;
    show();
  });
  return {
    setStatus: (i, isDone) => {
      if (isDone) done.add(i);
      else done.delete(i);
      drawn.get(i)?.classList.toggle('done', isDone);
      if (view.k < FAR) paint();
    },
    fold: () => show(),
    remove: () => host.replaceChildren(),
  };
}
