import {ReactFlow} from '@xyflow/react';
import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {flat} from '../trees.mjs';
import {placed} from './boxes.mjs';

export const name = '@xyflow/react';

/** It lays nothing out: it is given the places of the plain floor. */
export const prepare = (tree) => {
  const boxes = placed(tree);
  const all = flat(tree).slice(1);
  const nodes = all.map(({node}, i) => ({
    id: node.id,
    position: {x: boxes[i].x, y: boxes[i].y},
    data: {label: node.title},
  }));
  const edges = all
    .filter(({parent, depth}) => parent && depth > 1)
    .map(({node, parent}) => ({id: `${parent.id}-${node.id}`, source: parent.id, target: node.id}));
  return {nodes, edges};
};

export async function draw(host, {nodes, edges}) {
  const root = createRoot(host);
  const show = (shown) =>
    root.render(
      createElement(ReactFlow, {nodes: shown, edges, fitView: true, minZoom: 0.01, nodesDraggable: false}),
    );
  let now = nodes;
  show(now);
  while (!host.querySelector('.react-flow__node')) await new Promise((done) => setTimeout(done));
  return {
    setStatus: (i, done) => {
      now = now.map((node, at) =>
        at === i ? {...node, style: {background: done ? '#dcf2e9' : '#fff'}} : node,
      );
      show(now);
    },
    fold: (closed) => {
      now = now.map((node, at) => (at > 0 && at < 20 ? {...node, hidden: closed} : node));
      show(now);
    },
    remove: () => root.unmount(),
  };
}
