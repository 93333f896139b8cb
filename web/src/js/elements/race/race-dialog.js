import {h} from '../../lib/dom.js';
import {plural} from '../../lib/format.js';
import {EXECUTOR_KINDS} from '../../graph/kinds.js';
import {contenders, FIRST_CHOICE, MOST_REPEATS, runsOf, SCALABLE, startsManyProcesses, workerCounts} from '../../race/choice.js';
import {openDialog} from '../dialogs.js';
import {contenderName} from './contender-name.js';

const LOCKABLE = new Set(['threads', 'thread_pool']);
const withLock = kind => ({type: `${kind.type}+gil`, note: `${kind.note}, under one global interpreter lock`});
const KINDS = EXECUTOR_KINDS.flatMap(kind => (LOCKABLE.has(kind.type) ? [kind, withLock(kind)] : [kind]));

/**
 * Asks who takes part and how often; gives {executors, repeat}, or undefined.
 *
 * @param {string[]} first the contenders that are chosen at first
 */
export function showRaceDialog(first = FIRST_CHOICE) {
  return openDialog('Race', close => {
    const boxes = KINDS.map(({type, note}) => ({type, note, box: h('input', {type: 'checkbox', checked: first.includes(type)})}));
    const scaling = h(
      'select',
      {class: 'select', id: 'race-scaling'},
      h('option', {value: ''}, 'No'),
      SCALABLE.map(type => h('option', {value: type}, `${type}: ${workerCounts(cores()).join(', ')} workers`)),
    );
    const repeat = h('input', {class: 'input', id: 'race-repeat', type: 'number', min: 1, max: MOST_REPEATS, value: 3});
    const sum = h('p', {class: 'faint', role: 'status'});
    const start = h('button', {class: 'button primary', type: 'submit', form: 'race-form', autofocus: true, 'data-testid': 'start-race'}, 'Start the race');
    const chosen = () => contenders(boxes.filter(({box}) => box.checked).map(({type}) => type), scaling.value || null, cores());
    const show = () => {
      const names = chosen();
      start.disabled = names.length === 0 || !repeat.checkValidity();
      sum.textContent = names.length === 0 ? 'Choose at least one executor.' : told(names, repeat);
    };
    const form = h(
      'form',
      {id: 'race-form', class: 'race-form', oninput: show, onsubmit: event => {
        event.preventDefault();
        close({executors: chosen(), repeat: repeat.valueAsNumber});
      }},
      h('p', {class: 'muted'}, 'Runs this workflow on each of them, in turns and one run at a time, and compares.'),
      h('fieldset', {class: 'race-choice'}, h('legend', {}, 'Executors'), boxes.map(({type, note, box}) => h('label', {class: 'check', 'data-tip': note}, box, contenderName(type)))),
      h('div', {class: 'field'}, h('label', {for: 'race-scaling'}, 'Also with more and more workers'), scaling),
      h('div', {class: 'field'}, h('label', {for: 'race-repeat'}, 'Runs of each that count', h('span', {class: 'unit'}, `1 to ${MOST_REPEATS}`)), repeat),
      sum,
    );
    show();
    return {body: form, footer: [h('button', {class: 'button outlined', type: 'button', onclick: () => close()}, 'Cancel'), start]};
  });
}

/** What the browser says of its machine; for a server elsewhere it is a guess that does no harm. */
const cores = () => navigator.hardwareConcurrency || 2;

function told(names, repeat) {
  if (!repeat.checkValidity()) return `The number of runs must be 1 to ${MOST_REPEATS}.`;
  const runs = `${plural(runsOf(names, repeat.valueAsNumber), 'run')} altogether, with a warm-up of each.`;
  return startsManyProcesses(names) ? `${runs} “processes” starts a process for each task, which takes its time.` : runs;
}
