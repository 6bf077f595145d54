import jsMind from 'jsmind';

export const name = 'jsmind';

function node({id, title, children = []}) {
  return {id: id ?? 'root', topic: title, children: children.map(node)};
}

export const prepare = (tree) => ({meta: {name: 'bench'}, format: 'node_tree', data: node(tree)});

export function draw(host, mind) {
  host.style.overflow = 'hidden';
  // Only what may be edited may change its colour.
  const map = new jsMind({container: host, editable: true, view: {draggable: true, engine: 'svg'}});
  map.show(mind);
  const group = mind.data.children[0].id;
  const ids = mind.data.children.flatMap(({children}) => children.map(({id}) => id));
  return {
    setStatus: (i, done) => map.set_node_color(ids[i % ids.length], done ? '#dcf2e9' : '#ffffff', '#000000'),
    fold: (closed) => (closed ? map.collapse_node(group) : map.expand_node(group)),
    remove: () => host.replaceChildren(),
  };
}
