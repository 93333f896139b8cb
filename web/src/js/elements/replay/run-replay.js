import {embedded, h, icon} from '../../lib/dom.js';
import {ReplayPlan} from '../../run/replay/replay-plan.js';
import {RunState} from '../../run/run-state.js';
import '../timeline/lane-timeline.js';
import {sourceOf} from '../timeline/run-source.js';

/** A pause while nobody looks must not make the recording jump: a frame counts for at most this many seconds. */
const LONGEST_FRAME = 0.1;

/**
 * `<run-replay for="example">`: plays a recorded run in its own time, over and over. The script element with that id
 * has it as JSON: `{"recorded": "2026-11-23", "events": [...]}`.
 *
 * Attribute `label`: what it shows, for those who do not see it. With reduced motion it stands still at the end of the run until played; off screen it rests.
 */
class RunReplay extends HTMLElement {
  #elapsed = 0;
  #last = null;
  #seen = false;
  #frame = 0;

  connectedCallback() {
    const {recorded, events} = embedded(this.getAttribute('for') ?? 'example') ?? {};
    if (!events?.length) {
      this.hidden = true;
      return;
    }
    this.plan = new ReplayPlan(events);
    const label = this.getAttribute('label') ?? 'A recorded run: tasks on several workers over time';
    this.timeline = h('lane-timeline', {still: true, label});
    this.button = h('button', {
      class: 'button small icon-only',
      type: 'button',
      onclick: () => this.#play(!this.playing),
    });
    this.clock = h('span', {class: 'figures faint'});
    const caption = h('span', {}, recorded ? `A real run, recorded on ${dayOf(recorded)}` : 'A real run, recorded');
    this.replaceChildren(this.timeline, h('div', {class: 'replay-caption'}, this.button, caption, this.clock));
    this.#begin();
    this.#rowsHeight(events);
    this.#play(!matchMedia('(prefers-reduced-motion: reduce)').matches);
    new IntersectionObserver(([entry]) => {
      this.#seen = entry.isIntersecting;
      this.#continue();
    }).observe(this);
  }

  /** Makes room for every lane from the start, so that the page does not move when lanes appear. */
  #rowsHeight(events) {
    const whole = new RunState();
    whole.apply(events);
    this.timeline.style.height = `${this.timeline.heightFor(whole)}px`;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#elapsed = this.plan.end;
      this.#show();
    }
  }

  #begin() {
    this.state = new RunState();
    this.time = 0;
    this.timeline.source = sourceOf({state: this.state, document: null, now: () => this.time});
    // The whole length from the start: slices grow into free space and nothing is rescaled.
    this.timeline.view.advance(this.plan.end);
    this.timeline.view.show(0, this.plan.end * 1.03);
  }

  #play(playing) {
    this.playing = playing;
    const label = playing ? 'Pause' : 'Play';
    this.button.setAttribute('aria-label', `${label} the recording`);
    this.button.dataset.tip = label;
    this.button.replaceChildren(icon(playing ? 'pause' : 'run'));
    this.#continue();
  }

  #continue() {
    if (this.playing && this.#seen && this.#frame === 0) {
      this.#last = null;
      this.#frame = requestAnimationFrame(time => this.#step(time / 1000));
    }
  }

  #step(time) {
    this.#frame = 0;
    if (!this.playing || !this.#seen) {
      return;
    }
    this.#elapsed += Math.min(LONGEST_FRAME, time - (this.#last ?? time));
    this.#last = time;
    this.#show();
    this.#frame = requestAnimationFrame(next => this.#step(next / 1000));
  }

  #show() {
    const {events, again, time} = this.plan.due(this.#elapsed);
    if (again) {
      this.#begin();
    }
    this.state.apply(events);
    this.time = time;
    this.clock.textContent = `${time.toFixed(1)} s`;
    this.timeline.changed();
  }
}

/** 2026-11-23 → 23 November 2026 */
function dayOf(date) {
  return new Date(`${date}T12:00:00`).toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'});
}

customElements.define('run-replay', RunReplay);
