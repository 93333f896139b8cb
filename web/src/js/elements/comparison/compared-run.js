import {h} from '../../lib/dom.js';
import {duration, plural} from '../../lib/format.js';
import {progressAt} from '../../run/comparison/progress-at.js';
import {STATUS_WORDS} from '../../run/run-status.js';
import {RunWatch} from '../../run/run-watch.js';
import {NextFrame} from '../dock/next-frame.js';
import '../timeline/lane-timeline.js';
import {sourceOf} from '../timeline/run-source.js';

/** One of several recordings that stand one above the other: its head and its timeline. */
export class ComparedRun {
  #frame = new NextFrame(() => this.#refresh());
  #moment = null;

  /**
   * @param {{id: string, name: Node|string, title: string, document: ?object, resource: ?object}} recording
   * @param {import('../timeline/alignment.js').Alignment} alignment
   * @param {() => void} onChange what is known of the run has changed
   */
  constructor({id, name, title, document, resource}, alignment, onChange) {
    this.onChange = onChange;
    this.watch = new RunWatch({id, document, resource, onChange: () => this.#frame.ask()});
    this.timeline = h('lane-timeline', {'in-page': true, label: `Timeline of ${title}`});
    this.alignment = alignment;
    this.badge = h('span', {class: 'badge', role: 'status'});
    this.wall = h('span', {class: 'figures'});
    this.progress = h('span', {class: 'compared-progress figures'});
    this.missing = h('p', {class: 'empty', hidden: true}, 'This run is no longer on the server.');
    const link = h('a', {class: 'link compared-name', href: `/runs/${encodeURIComponent(id)}`, 'data-tip': 'Open this recording alone'}, name);
    this.element = h(
      'article',
      {class: 'compared-run', 'aria-label': title},
      h('header', {}, link, this.badge, this.wall, this.progress),
      this.timeline,
      this.missing,
    );
  }

  /** Call when it is in the page. */
  start() {
    this.timeline.alignment = this.alignment;
    this.timeline.source = sourceOf(this.watch);
    this.watch.start();
    this.#refresh();
  }

  close() {
    this.#frame.cancel();
    this.watch.close();
    this.alignment.leave(this.timeline);
  }

  /** Whether nothing more is to come: it is over, or not there. */
  get settled() {
    return this.watch.state.over || this.watch.connection === 'missing';
  }

  /** Seconds it took, 0 while nobody knows. */
  get end() {
    return this.watch.state.finishedAt ?? 0;
  }

  /** @param {?number} time null for the end */
  showMoment(time) {
    this.#moment = time;
    this.timeline.playhead = time;
    this.#tellProgress();
  }

  #refresh() {
    const {state, connection} = this.watch;
    const gone = connection === 'missing';
    this.missing.hidden = !gone;
    this.timeline.hidden = gone;
    this.timeline.live = state.status === 'running';
    this.timeline.style.height = `${this.timeline.heightFor(state)}px`;
    this.timeline.changed();
    this.badge.dataset.status = gone ? 'rejected' : state.status;
    this.badge.textContent = gone ? 'Not found' : STATUS_WORDS[state.status];
    this.wall.textContent = state.over ? duration(state.finishedAt) : '';
    this.#tellProgress();
    this.onChange();
  }

  #tellProgress() {
    const {done, running} = progressAt(this.watch.state, this.#moment ?? this.watch.now());
    const words = [running > 0 && `${plural(running, 'task')} running`, `${plural(done, 'task')} done`];
    this.progress.textContent = done + running > 0 ? words.filter(Boolean).join(', ') : '';
  }
}
