import cytoscape from 'cytoscape';
import {flat} from '../trees.mjs';

export const name = 'cytoscape';

export const prepare = (tree) =>
  flat(tree).flatMap(({node, parent}) => {
    const id = node.id;
    const own = {data: {id, label: node.title}};
    return parent ? [own, {data: {id: `${parent.id}-${id}`, source: parent.id, target: id}}] : [own];
  });

/** It writes into what it is given. */
export const copy = (data) => structuredClone(data);

export async function draw(host, elements) {
  const style = [
    {selector: 'node', style: {'label': 'data(label)', 'shape': 'round-rectangle', 'font-size': 9}},
  ];
  const graph = cytoscape({
    container: host,
    elements,
    style,
    layout: {name: 'breadthfirst', animate: false},
  });
  await new Promise((done) => graph.ready(done));
  const nodes = graph.nodes();
  const inner = nodes[1].successors();
  return {
    setStatus: (i, done) => nodes[i].style('background-color', done ? '#0b7a5e' : '#999'),
    fold: (closed) => inner.style('display', closed ? 'none' : 'element'),
    remove: () => graph.destroy(),
  };
}
