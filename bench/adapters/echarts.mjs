import {TreeChart} from 'echarts/charts';
import {init, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';

use([TreeChart, CanvasRenderer]);

export const name = 'echarts (tree)';

function node({title, children = []}) {
  return {name: title, children: children.map(node)};
}

export const prepare = node;

export async function draw(host, data) {
  const chart = init(host);
  const series = {
    type: 'tree',
    left: 10,
    right: 10,
    roam: true,
    animation: false,
    initialTreeDepth: -1,
    label: {fontSize: 9},
  };
  const show = () =>
    new Promise((done) => {
      chart.on('finished', done);
      chart.setOption({series: [{...series, data: [data]}]});
    });
  await show();
  const leaves = data.children.flatMap(({children}) => children);
  return {
    setStatus: (i, done) => {
      leaves[i % leaves.length].itemStyle = {color: done ? '#0b7a5e' : '#999'};
      chart.setOption({series: [{data: [data]}]});
    },
    // By its own way: setOption with `collapsed` fails inside echarts. Its first group comes after its root.
    fold: () => chart.dispatchAction({type: 'treeExpandAndCollapse', seriesIndex: 0, dataIndex: 1}),
    remove: () => chart.dispose(),
  };
}
