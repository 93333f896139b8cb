import {h, icon} from '../../lib/dom.js';
import {duration, factor, plural} from '../../lib/format.js';
import {CONNECTION_WORDS, STATUS_WORDS, isFinal} from '../../run/run-status.js';
import {RunActions} from './run-actions.js';

/** How the run stands, in a line: status, time, speed-up, workers, what is wrong, and the buttons to stop it. */
export class StatusStrip {
  /** @param {{onError: () => void, onStop: () => void}} actions the error was chosen; the run is told to stop */
  constructor({onError, onStop}) {
    this.badge = h('span', {class: 'badge', role: 'status'});
    this.time = h('span', {class: 'strip-figure', 'data-tip': 'Wall time'});
    this.speedup = h('span', {
      class: 'strip-figure',
      'data-tip': 'Speed-up: work done in all workers, compared with the wall time',
    });
    this.workers = h('span', {class: 'strip-figure muted'});
    this.note = h('span', {class: 'strip-note truncate'});
    this.error = h('button', {class: 'strip-error truncate', type: 'button', hidden: true, onclick: onError});
    this.link = h(
      'a',
      {
        class: 'button small icon-only',
        'data-tip': 'Open the page of this run',
        'aria-label': 'Open the page of this run',
        hidden: true,
      },
      icon('link'),
    );
    this.actions = new RunActions(onStop);
    this.element = h(
      'div',
      {class: 'run-strip'},
      this.note,
      this.error,
      this.workers,
      this.speedup,
      this.time,
      this.badge,
      this.actions.element,
      this.link,
    );
    this.showIdle();
  }

  /** Nothing has run yet, or a run is being asked for. @param {'idle'|'starting'|'rejected'} status */
  showIdle(status = 'idle', note = '') {
    this.#say(status, status === 'idle' ? '' : STATUS_WORDS[status]);
    for (const element of [this.time, this.speedup, this.workers]) {
      element.textContent = '';
    }
    this.note.textContent = note;
    this.error.hidden = true;
    this.link.hidden = true;
    this.actions.show({id: null, key: null, active: false});
  }

  /** @param {import('../../run/run-watch.js').RunWatch} watch  @param {?string} key the run's key, if it is held */
  show(watch, key, {linked = true} = {}) {
    const {state, resource, connection} = watch;
    const {status} = state;
    const over = isFinal(status);
    const missing = connection === 'missing';
    this.#say(missing ? 'rejected' : status, missing ? 'Not found' : STATUS_WORDS[status]);
    this.time.textContent =
      status === 'queued' ? '' : over ? duration(state.finishedAt) : `${watch.now().toFixed(1)} s`;
    // Of a run that was broken off it would count work that came to nothing.
    this.speedup.textContent = status === 'succeeded' && resource?.speedup ? `speed-up ${factor(resource.speedup)}` : '';
    const workers = workerCount(state);
    this.workers.textContent = workers > 0 ? plural(workers, 'worker') : '';
    this.note.textContent = CONNECTION_WORDS[connection] || (status === 'queued' ? queueText(resource) : '');
    this.error.hidden = !state.error;
    if (state.error) {
      this.error.textContent = `${state.error.type}: ${state.error.message}`;
    }
    this.link.hidden = !linked;
    this.link.href = `/runs/${encodeURIComponent(watch.id)}`;
    this.actions.show({id: watch.id, key, active: !over && !missing});
  }

  #say(status, word) {
    this.badge.hidden = word === '';
    this.badge.dataset.status = status;
    if (this.badge.textContent !== word) {
      this.badge.textContent = word;
    }
  }
}

/** Workers other than the main thread, which every run has. */
function workerCount(state) {
  let workers = 0;
  for (const lane of state.lanes.values()) {
    workers += lane.kind === 'main' ? 0 : 1;
  }
  return workers;
}

function queueText(resource) {
  const ahead = resource?.queue_position;
  if (!(ahead >= 0)) {
    return 'Waits for a free place.';
  }
  return ahead <= 1 ? 'Next in the queue.' : `${plural(ahead - 1, 'run')} before it in the queue.`;
}
