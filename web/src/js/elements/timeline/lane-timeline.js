import {h} from '../../lib/dom.js';
import {Choice} from './choice.js';
import {describeSlice, sayDescription} from './describe.js';
import {Interaction} from './interaction.js';
import {AXIS, Layout} from './layout.js';
import {Painter} from './painter.js';
import {firstRowBelow} from './rows.js';
import {SliceTooltip} from './slice-tooltip.js';
import {Surface} from './surface.js';
import {TimeScale} from './time-scale.js';
import {TimeView} from './time-view.js';

/** Without motion a live timeline still has to tell the truth, but in steps, in milliseconds. */
const CALM_STEP = 500;

/**
 * `<lane-timeline>`: one lane a worker, one slice a task, live or recorded.
 *
 * Give it `source` (see run-source.js) and call `changed()` when the state has changed; while `live` is true it grows by
 * itself. `seekable` lets readers put the `playhead` on the time axis: what comes after it is veiled. Timelines with the
 * same `alignment` show the same time. Attribute `still`: no pointer, no keys; `in-page`: the wheel
 * scrolls the page and zooms with Ctrl only.
 *
 * Fires `highlight-node` {node} when a slice is chosen, `lane-choice` {lane} when the marked lane is another or none,
 * `seek` {time} when a moment is chosen, `lane-menu` {lane, x, y} when the menu of a lane is asked for.
 */
export class LaneTimeline extends HTMLElement {
  #painter = new Painter();
  #source = null;
  #nodes = null;
  #playhead = null;
  #expectation = null;
  #alignment = null;
  #frame = 0;

  /** Pixels on the right of the time axis that are covered, where no time is written. */
  reserved = 0;
  /** Whether the time axis can be pressed. */
  seekable = false;
  #paintedAt = 0;
  #live = false;
  #visible = true;

  // What interaction.js works on.
  layout = null;
  choice = new Choice(null);
  scale = new TimeScale({from: 0, to: 1, left: 0, width: 1});

  connectedCallback() {
    if (this.surface) {
      return;
    }
    this.view = new TimeView();
    this.layout = new Layout(!this.hasAttribute('still'));
    this.gutter = 0;
    this.spoken = h('div', {class: 'visually-hidden', role: 'status'});
    this.tooltip = new SliceTooltip();
    this.reduced = matchMedia('(prefers-reduced-motion: reduce)');
    // At once, not with the next frame: a canvas whose size is set is blank until it is painted.
    this.surface = new Surface(() => {
      this.layout.forget();
      this.#paint();
    });
    this.replaceChildren(this.surface.element, this.spoken, this.tooltip.element);
    this.surface.attach();
    this.surface.element.addEventListener('scroll', () => this.changed(), {passive: true});
    new IntersectionObserver(([entry]) => {
      this.#visible = entry.isIntersecting;
      this.changed();
    }).observe(this);
    new Interaction(this).attach();
  }

  set source(source) {
    this.#source = source;
    this.choice = new Choice(source);
    this.layout.forget();
    this.#playhead = null;
    this.view = this.#alignment?.view ?? new TimeView();
    this.tooltip.hide();
    this.surface.element.scrollTop = 0;
    this.changed();
  }

  get source() {
    return this.#source;
  }

  /** Whether time goes on by itself. */
  set live(live) {
    this.#live = live;
    this.changed();
  }

  /** The node, or the nodes, whose slices stand out; null for none. */
  set highlighted(nodes) {
    this.#nodes = nodes === null ? null : new Set([nodes].flat());
    this.changed();
  }

  /** @param {?{seconds: number, lanes: number}} expectation what is framed over the lanes, null for nothing */
  set expectation(expectation) {
    this.#expectation = expectation;
    this.changed();
  }

  /** @param {import('./alignment.js').Alignment} alignment what it has in common with others */
  set alignment(alignment) {
    this.#alignment = alignment;
    this.view = alignment.view;
    alignment.join(this);
    this.changed();
  }

  /** The moment behind which nothing has happened yet, in seconds; null where all has. */
  get playhead() {
    return this.#playhead;
  }

  set playhead(time) {
    this.#playhead = time;
    this.changed();
  }

  /** The number of the lane that is marked, or null. */
  get lane() {
    return this.choice.lane;
  }

  /** Marks a lane and scrolls to it, with the slice that runs on it at a moment. @returns {boolean} whether it is there */
  showLane(number, time = null) {
    this.#layOut();
    const row = this.layout.rowOf(number);
    if (!row) {
      return false;
    }
    const index = time === null ? -1 : row.lane.slices.at(time);
    if (index >= 0) {
      this.select({lane: number, index});
    } else {
      this.mark(number);
    }
    return true;
  }

  /** Moves in time, if need be, so that a moment can be seen. */
  showMoment(time) {
    this.view.keep(time);
    this.moved();
  }

  /**
   * Shows a stretch of time in which something is to be seen: the slices of some nodes stand out, and one is selected.
   *
   * @param {{from: number, to: number, nodes: string[], lane: ?number, index: number}} stretch
   */
  showStretch({from, to, nodes, lane, index}) {
    this.#layOut();
    this.highlighted = nodes.length > 0 ? nodes : null;
    if (lane !== null && index >= 0 && this.layout.rowOf(lane)) {
      this.select({lane, index});
    }
    this.view.advance(this.#source.now());
    this.view.show(from, to);
    this.moved();
  }

  /** Pixels that all rows of a state and the axis need. */
  heightFor(state) {
    return this.layout.roomFor(state, this.surface.stacked);
  }

  /** Paints with the next frame. */
  changed() {
    if (this.#frame === 0 && this.#visible && this.isConnected) {
      this.#frame = requestAnimationFrame(time => this.#onFrame(time));
    }
  }

  #onFrame(time) {
    this.#frame = 0;
    if (this.#live && this.reduced.matches && time - this.#paintedAt < CALM_STEP) {
      this.changed();
      return;
    }
    this.#paintedAt = time;
    this.#paint();
    if (this.#live) {
      this.changed();
    }
  }

  #paint() {
    const {surface, view} = this;
    const source = this.#source;
    if (!source || surface.width === 0) {
      return;
    }
    const now = source.now();
    // What was expected stays in sight where it would have taken longer.
    view.least = Math.max(this.#live ? 1 : 1e-6, 1.02 * (this.#expectation?.seconds ?? 0));
    view.advance(now);
    this.#layOut();
    const {context, width, height, pixelRatio, colors, stacked, scrollTop} = surface;
    const {gutter} = this;
    const {rows, columns} = this.layout;
    const first = firstRowBelow(rows, scrollTop);
    const end = firstRowBelow(rows, scrollTop + height - AXIS) + 1;
    this.scale = new TimeScale({from: view.from, to: view.to, left: gutter, width: Math.max(1, width - gutter)});
    const frame = {
      ...{context, width, height, pixelRatio, colors, stacked, scrollTop, gutter, source, now},
      axis: AXIS,
      reserved: this.reserved,
      scale: this.scale,
      rows: rows.slice(first, end),
      selection: this.choice.slice,
      hover: this.choice.hover,
      marked: this.choice.lane,
      nodes: this.#nodes,
      expectation: this.#expectation,
      allRows: rows,
      playhead: this.#playhead,
    };
    this.#painter.paint(frame, columns);
  }

  #layOut() {
    this.layout.follow(this.#source.state, this.surface);
    const own = this.layout.gutter;
    this.gutter = this.#alignment?.gutterFor(this, own) ?? own;
  }

  /** Its view has moved, and with it that of all it is aligned with. */
  moved() {
    if (this.#alignment) {
      this.#alignment.moved();
    } else {
      this.changed();
    }
  }

  /** Selects a slice, shows it and says what it is. @param {{lane: number, index: number}} slice */
  select(slice) {
    this.choice.select(slice);
    const {lane, start, end} = this.choice.selected;
    const now = this.#source.now();
    this.view.advance(now);
    this.view.reveal(start, Math.min(end, now));
    this.spoken.textContent = sayDescription(describeSlice(this.#source, lane, slice.index, now));
    this.moved();
    this.mark(slice.lane);
  }

  /** Marks a lane that is there and scrolls to it. */
  mark(number) {
    this.choice.lane = number;
    const row = this.layout.rowOf(number);
    this.surface.reveal(row.top, row.top + row.height, AXIS);
    this.tell('lane-choice', {lane: number});
    this.changed();
  }

  /** @returns {boolean} whether there was anything to let go */
  deselect() {
    const had = this.choice.clear();
    if (had) {
      this.tell('lane-choice', {lane: null});
    }
    this.changed();
    return had;
  }

  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, {bubbles: true, detail}));
  }
}

customElements.define('lane-timeline', LaneTimeline);
