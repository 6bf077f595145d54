import MindElixir from 'mind-elixir';

export const name = 'mind-elixir';

/** A tree as MindElixir's nodes. */
function node({id, title, children = []}) {
  return {id: id ?? title, topic: title, children: children.map(node)};
}

export const prepare = (tree) => ({nodeData: node(tree)});

export function draw(host, data) {
  const map = new MindElixir({
    el: host,
    direction: MindElixir.SIDE,
    editable: false,
    toolBar: false,
    keypress: false,
  });
  map.init(data);
  map.scaleFit?.();
  const group = data.nodeData.children[0];
  return {
    setStatus: (i, done) => {
      const topic = host.querySelectorAll('me-tpc')[i];
      topic.style.background = done ? '#dcf2e9' : '';
    },
    fold: (closed) => map.expandNode(map.findEle(group.id), !closed),
    remove: () => host.replaceChildren(),
  };
}
