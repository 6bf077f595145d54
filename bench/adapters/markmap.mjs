import {Markmap} from 'markmap-view';

export const name = 'markmap-view';

function node({title, children = []}) {
  return {content: title, children: children.map(node), payload: {}};
}

export const prepare = node;

/** It writes into what it is given. */
export const copy = (data) => structuredClone(data);

export async function draw(host, data) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.style.cssText = 'width:1400px;height:900px';
  host.replaceChildren(svg);
  const map = Markmap.create(svg, {duration: 0, autoFit: false});
  await map.setData(data);
  await map.fit();
  return {
    setStatus: (i, done) => {
      svg.querySelectorAll('foreignObject')[i].firstElementChild.style.background = done ? '#dcf2e9' : '';
    },
    fold: () => map.toggleNode(map.state.data.children[0]),
    remove: () => {
      map.destroy();
      host.replaceChildren();
    },
  };
}
