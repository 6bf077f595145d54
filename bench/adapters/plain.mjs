// The plain floor: one innerHTML of positioned boxes, everything in the DOM, nothing else.
import {camera, extent, placed, STYLE} from './boxes.mjs';

export const name = 'plain (floor)';
export const files = [];

/** What the data has been turned into before the clock starts. */
export const prepare = placed;

export function draw(host, boxes) {
  const html = boxes.map(
    ({title, x, y, w, h}) =>
      `<div class="b" style="left:${x}px;top:${y}px;width:${w}px;height:${h}px"><span>${title}</span></div>`,
  );
  host.innerHTML = `<style>${STYLE}</style><div class="w">${html.join('')}</div>`;
  const world = host.querySelector('.w');
  camera(host, extent(boxes), ({x, y, k}) => {
    world.style.transform = `translate(${x}px,${y}px) scale(${k})`;
  });
  return {
    setStatus: (i, done) => world.children[i].classList.toggle('done', done),
    fold: (closed) => {
      for (let i = 1; i < 20 && boxes[i].depth > 1; i++) world.children[i].hidden = closed;
    },
    remove: () => host.replaceChildren(),
  };
}
