import {h, svg} from '../../lib/dom.js';
import {factor} from '../../lib/format.js';
import {amdahl, lawOf, speedups} from '../../race/figures.js';
import {contenderOf} from '../../race/contender.js';
import {contenderName} from './contender-name.js';

const WIDTH = 440;
const HEIGHT = 240;
const LEFT = 40;
const BOTTOM = 34;
const TOP = 12;
const RIGHT = 14;

/** Speed-up over the number of workers: measured points, the ideal line, and Amdahl's law through the points. */
export function scalingChart(curve, cores) {
  const points = speedups(curve);
  const most = points.at(-1).workers;
  const highest = Math.max(most, ...points.map(({speedup}) => speedup));
  const x = workers => LEFT + ((workers - 1) / Math.max(1, most - 1)) * (WIDTH - LEFT - RIGHT);
  const y = speedup => HEIGHT - BOTTOM - (speedup / highest) * (HEIGHT - BOTTOM - TOP);
  const line = values => values.map(([workers, speedup], index) => `${index ? 'L' : 'M'}${x(workers).toFixed(1)} ${y(speedup).toFixed(1)}`).join('');
  const steps = Array.from({length: 41}, (_, index) => 1 + ((most - 1) * index) / 40);
  const share = curve.parallel_share;
  const caption = lawOf(curve);
  return h(
    'figure',
    {class: 'scaling', 'data-kind': contenderOf(curve.executor).kind},
    h('figcaption', {}, contenderName(curve.executor), h('p', {}, caption)),
    svg(
      'svg',
      {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': caption},
      axis(x, y, points, highest),
      cores < most && svg('line', {class: 'scaling-cores', x1: x(cores), x2: x(cores), y1: TOP, y2: HEIGHT - BOTTOM}),
      cores < most && svg('text', {class: 'scaling-label', x: x(cores) + 4, y: TOP + 10}, `${cores} cores`),
      svg('path', {class: 'scaling-ideal', d: line([[1, 1], [most, most]])}),
      svg('path', {class: 'scaling-fit', d: line(steps.map(workers => [workers, amdahl(share, workers)]))}),
      points.map(({workers, speedup}) => svg('circle', {class: 'scaling-point', cx: x(workers), cy: y(speedup), r: 4}, svg('title', {}, `${workers} workers: ${factor(speedup)}`))),
    ),
    h('p', {class: 'scaling-key'}, key('scaling-point', 'measured'), key('scaling-fit', 'Amdahl’s law'), key('scaling-ideal', 'ideal')),
  );
}

function axis(x, y, points, highest) {
  const rows = [...new Set([0, 1, ...points.map(({workers}) => workers)])].filter(value => value <= highest);
  return svg(
    'g',
    {class: 'scaling-axis'},
    rows.map(value => svg('line', {x1: LEFT, x2: WIDTH - RIGHT, y1: y(value), y2: y(value)})),
    rows.map(value => svg('text', {x: LEFT - 6, y: y(value) + 4, 'text-anchor': 'end'}, `${value}×`)),
    points.map(({workers}) => svg('text', {x: x(workers), y: HEIGHT - BOTTOM + 16, 'text-anchor': 'middle'}, String(workers))),
    svg('text', {x: WIDTH - RIGHT, y: HEIGHT - 4, 'text-anchor': 'end'}, 'workers'),
  );
}

const key = (name, word) => h('span', {class: `scaling-key-item ${name}`}, word);
