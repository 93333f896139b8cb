import {h, icon} from '../../lib/dom.js';

const MARKS = [
  ['running', 'Running, with its progress'],
  ['finished', 'Finished'],
  ['failed', 'Failed'],
  ['cancelled', 'Cancelled'],
  ['alive', 'A worker without a task'],
  ['waiting_gil', 'Waiting for the GIL'],
  ['waiting_lock', 'Waiting for a lock'],
  ['waiting_future', 'Waiting for a future'],
  ['sleeping', 'Sleeping'],
];

const KINDS = [
  ['serial', 'Main thread'],
  ['threads', 'Threads'],
  ['virtual_threads', 'Virtual threads'],
  ['work_stealing', 'Work stealing'],
  ['interpreter_pool', 'Interpreters'],
  ['processes', 'Processes'],
  ['task_queue', 'Queue workers'],
];

/** A button that shows what the colours and patterns of the timeline mean. */
export function legendButton() {
  const legend = h(
    'div',
    {class: 'legend', popover: 'auto', role: 'group', 'aria-label': 'What the lanes show'},
    column('A slice is a task', MARKS, name => ({'data-mark': name})),
    column('Its colour is the executor', KINDS, name => ({'data-kind': name})),
  );
  const attributes = {
    class: 'button small icon-only',
    type: 'button',
    'aria-label': 'What the lanes show',
    'data-tip': 'What the lanes show',
  };
  const button = h('button', {...attributes, onclick: () => legend.togglePopover()}, icon('info'));
  legend.addEventListener('toggle', () => place(legend, button.getBoundingClientRect()));
  return h('span', {}, button, legend);
}

function column(title, entries, swatch) {
  const rows = entries.map(([name, text]) => h('li', {}, h('span', {class: 'legend-swatch', ...swatch(name)}), text));
  return h('section', {}, h('h3', {}, title), h('ul', {}, ...rows));
}

function place(legend, near) {
  const {width, height} = legend.getBoundingClientRect();
  legend.style.left = `${Math.max(8, near.right - width)}px`;
  legend.style.top = `${near.bottom + height + 8 < innerHeight ? near.bottom + 6 : Math.max(8, near.top - height - 6)}px`;
}
