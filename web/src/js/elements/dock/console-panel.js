import {h, icon} from '../../lib/dom.js';
import {count, plural} from '../../lib/format.js';
import {copyText} from '../copy-text.js';
import {KIND_OF_HUE, hueOf} from '../../run/executor-hues.js';

/** Lines that are added in a frame: a flood is caught up with in a few frames instead of blocking one. */
const MOST_A_FRAME = 500;

/** How near to the end, in pixels, still counts as being there. */
const NEAR_END = 24;

/** What the workers printed, each line with who printed it and when. */
export class ConsolePanel {
  #next = 0;
  #lanes = -1;

  constructor() {
    this.worker = h('select', {class: 'select', 'aria-label': 'Show lines of', onchange: () => this.#filter()});
    this.text = h('input', {
      class: 'input',
      type: 'search',
      placeholder: 'Filter lines',
      'aria-label': 'Filter lines',
      oninput: () => this.#filter(),
    });
    this.shown = h('span', {class: 'faint figures'});
    const copy = h(
      'button',
      {class: 'button small', type: 'button', 'data-tip': 'Copy the lines that are shown', onclick: () => this.#copy()},
      icon('copy'),
      'Copy',
    );
    this.newest = h(
      'button',
      {class: 'button small outlined console-newest', type: 'button', hidden: true, onclick: () => this.#toEnd()},
      'Newest',
      icon('chevron-down'),
    );
    this.lines = h('div', {class: 'console-lines', role: 'log', 'aria-label': 'Printed lines', tabindex: 0});
    this.empty = h(
      'div',
      {class: 'empty'},
      h('strong', {}, 'Nothing printed'),
      h('p', {}, 'What functions print() appears here, with the worker that printed it.'),
    );
    const tools = h(
      'div',
      {class: 'console-tools'},
      h('label', {class: 'search'}, icon('search'), this.text),
      this.worker,
      this.shown,
      copy,
    );
    this.element = h('div', {class: 'dock-panel console-panel'}, tools, this.lines, this.empty, this.newest);
    this.lines.addEventListener('scroll', () => this.#showNewest(), {passive: true});
  }

  watch(watch) {
    this.run = watch;
    this.#next = 0;
    this.#lanes = -1;
    this.atEnd = true;
    this.lines.replaceChildren();
    this.text.value = '';
    this.refresh();
  }

  clear() {
    this.run = null;
    this.lines.replaceChildren();
    this.empty.hidden = false;
    this.shown.textContent = '';
  }

  /** Takes in what is new. @returns {boolean} whether there is more, for the next frame */
  refresh() {
    const {state} = this.run;
    const log = state.console;
    this.empty.hidden = log.count > 0;
    // Lines of the past are no news.
    this.lines.setAttribute('aria-live', this.run.past ? 'off' : 'polite');
    this.#refreshWorkers(state);
    if (this.#next > log.count) {
      this.#goBack(log);
    }
    if (this.#next === log.count) {
      return false;
    }
    const fresh = log.since(this.#next).slice(0, MOST_A_FRAME);
    const stay = this.atEnd;
    this.lines.append(...fresh.map(line => this.#line(line, state.lanes.get(line.lane))));
    this.#next = fresh.at(-1).number + 1;
    for (let surplus = this.lines.childElementCount - log.limit; surplus > 0; surplus -= 1) {
      this.lines.firstElementChild.remove();
    }
    this.#tellCount();
    if (stay) {
      this.#toEnd();
    }
    return this.#next < log.count;
  }

  /** In a recording, to an earlier moment: what was printed later is taken away. */
  #goBack(log) {
    this.#next = log.count;
    while (this.lines.lastElementChild?.number >= log.count) {
      this.lines.lastElementChild.remove();
    }
    if ((this.lines.firstElementChild?.number ?? log.count) > log.dropped) {
      this.lines.replaceChildren();
      this.#next = 0;
    }
    this.#tellCount();
    this.#toEnd();
  }

  #line({number, time, lane: laneNumber, text}, lane) {
    const kind = lane ? KIND_OF_HUE[hueOf(lane, this.run.document)] : 'serial';
    const line = h(
      'div',
      {class: 'console-line', 'data-kind': kind},
      h('time', {}, time.toFixed(3)),
      h('span', {class: 'console-who'}, lane?.label ?? `lane ${laneNumber}`),
      h('span', {class: 'console-text'}, text),
    );
    line.lane = laneNumber;
    line.number = number;
    line.hidden = !this.#fits(line);
    return line;
  }

  #fits(line) {
    const worker = this.worker.value;
    const text = this.text.value.toLowerCase();
    return (
      (worker === '' || Number(worker) === line.lane) && (text === '' || line.textContent.toLowerCase().includes(text))
    );
  }

  #filter() {
    for (const line of this.lines.children) {
      line.hidden = !this.#fits(line);
    }
    this.#tellCount();
    this.#toEnd();
  }

  #tellCount() {
    const {console: log} = this.run.state;
    const all = plural(log.count, 'line');
    const filtered = this.worker.value !== '' || this.text.value !== '';
    const shown = filtered ? this.lines.querySelectorAll(':scope > :not([hidden])').length : 0;
    this.shown.textContent = filtered
      ? `${count(shown)} of ${all}`
      : log.dropped > 0
        ? `newest ${count(log.limit)} of ${all}`
        : all;
  }

  #refreshWorkers(state) {
    if (this.#lanes === state.versions.lanes) {
      return;
    }
    this.#lanes = state.versions.lanes;
    const chosen = this.worker.value;
    const options = [...state.lanes.values()].map(lane => h('option', {value: lane.number}, lane.label));
    this.worker.replaceChildren(h('option', {value: ''}, 'All workers'), ...options);
    this.worker.value = [...this.worker.options].some(option => option.value === chosen) ? chosen : '';
    const widest = Math.max(0, ...[...state.lanes.values()].map(lane => lane.label.length));
    this.lines.style.setProperty('--who', `${Math.min(44, widest)}ch`);
  }

  #toEnd() {
    this.lines.scrollTop = this.lines.scrollHeight;
    this.#showNewest();
  }

  #showNewest() {
    const {scrollTop, clientHeight, scrollHeight} = this.lines;
    this.atEnd = scrollTop + clientHeight > scrollHeight - NEAR_END;
    this.newest.hidden = this.atEnd;
  }

  #copy() {
    const lines = [...this.lines.children].filter(line => !line.hidden);
    const text = lines.map(line => [...line.children].map(part => part.textContent).join('  ')).join('\n');
    copyText(text, `Copied ${plural(lines.length, 'line')}.`);
  }
}
