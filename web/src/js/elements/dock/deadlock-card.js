import {h, icon, svg} from '../../lib/dom.js';
import {deadlockPicture, TASK} from '../../run/deadlock-picture.js';

/** So many tasks fit into a picture that people can follow; the words tell of more. */
const MOST_DRAWN = 12;

/**
 * A deadlock: who waits for whom as a picture, what each waits for, and what would mend it.
 *
 * @param {{time: number, message: string, cycle: object[]}} deadlock
 * @param {(lane: number) => string} laneName
 * @param {(node: string) => void} onNode
 */
export function deadlockCard({time, message, cycle}, laneName, onNode) {
  return h(
    'article',
    {class: 'deadlock-card'},
    h('header', {}, icon('problem'), h('strong', {}, 'Deadlock'), h('time', {class: 'faint'}, `${time.toFixed(3)} s`)),
    cycle.length <= MOST_DRAWN && picture(cycle),
    h(
      'ul',
      {class: 'deadlock-waits'},
      cycle.map(({task, node, lane, reason}) =>
        h(
          'li',
          {},
          h('button', {class: 'link mono', type: 'button', 'data-tip': 'Show this node', onclick: () => onNode(node)}, `${node} · task ${task}`),
          ` on ${laneName(lane)} waits for ${reason}`,
        ),
      ),
    ),
    h('p', {}, mendOf(message)),
  );
}

/** The picture and the list tell the rest of the message already. */
function mendOf(message) {
  const from = message.indexOf('None of them can ever go on.');
  return from < 0 ? message : message.slice(from);
}

function picture(cycle) {
  const {width, height, tasks, arrows} = deadlockPicture(cycle);
  const head = `deadlock-arrow-${cycle[0].task}`;
  return svg(
    'svg',
    {class: 'deadlock-picture', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': cycle.map(({task, waitsFor}) => `task ${task} waits for ${waitsFor === null ? 'nobody that is left' : `task ${waitsFor}`}`).join(', ')},
    svg('defs', {}, svg('marker', {id: head, viewBox: '0 0 10 10', refX: 8, refY: 5, markerWidth: 8, markerHeight: 8, orient: 'auto-start-reverse'}, svg('path', {d: 'M0 1 9 5 0 9z'}))),
    arrows.map(({path, to}) => svg('path', {class: 'deadlock-arrow', d: path, 'marker-end': `url(#${head})`, 'data-loose': to === null})),
    tasks.map(({task, node, x, y}) =>
      svg(
        'g',
        {transform: `translate(${x - TASK.width / 2} ${y - TASK.height / 2})`},
        svg('rect', {width: TASK.width, height: TASK.height, rx: 6}),
        svg('text', {x: TASK.width / 2, y: 17, 'text-anchor': 'middle'}, short(node)),
        svg('text', {class: 'deadlock-task', x: TASK.width / 2, y: 32, 'text-anchor': 'middle'}, `task ${task}`),
      ),
    ),
  );
}

const short = text => (text.length > 16 ? `${text.slice(0, 15)}…` : text);
