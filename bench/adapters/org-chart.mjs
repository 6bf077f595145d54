import {OrgChart} from 'd3-org-chart';
import {flat} from '../trees.mjs';

export const name = 'd3-org-chart';

export const prepare = (tree) =>
  flat(tree).map(({node, parent}) => ({id: node.id, parentId: parent?.id ?? '', title: node.title}));

/** It writes into what it is given. */
export const copy = (data) => structuredClone(data);

export function draw(host, data) {
  const chart = new OrgChart()
    .container(host)
    .data(data)
    .svgHeight(900)
    .duration(0)
    .nodeWidth(() => 150)
    .nodeHeight(() => 30)
    .childrenMargin(() => 40)
    .compact(true)
    .nodeContent(({data: {title}}) => `<div style="border:1px solid #ccc;background:#fff">${title}</div>`);
  chart.render();
  chart.expandAll().fit({animate: false});
  return {
    setStatus: (i, done) => {
      host.querySelectorAll('.node-foreign-object-div')[i].style.background = done ? '#dcf2e9' : '';
    },
    fold: (closed) => chart.setExpanded(data[1].id, !closed).render(),
    remove: () => host.replaceChildren(),
  };
}
