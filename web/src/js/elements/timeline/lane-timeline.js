import {h} from '../../lib/dom.js';
import {describeSlice, sayDescription} from './describe.js';
import {measureLabels} from './gutter-painter.js';
import {hitTest} from './hit-test.js';
import {Painter} from './painter.js';
import {ROOMY_LANE_HEIGHT, STACKED_LANE_HEIGHT, firstRowBelow, laneHeightFor, layOutRows} from './rows.js';
import {moveSelection} from './selection.js';
import {SliceTooltip} from './slice-tooltip.js';
import {Surface} from './surface.js';
import {TimeScale} from './time-scale.js';
import {TimeView} from './time-view.js';
import {KEYS_TEXT, pressKey} from './timeline-keys.js';
import {attachPointer} from './timeline-pointer.js';

const AXIS = 28;

/** Free space below the last row. */
const FOOT = 8;

/** Without motion a live timeline still has to tell the truth, but in steps, in milliseconds. */
const CALM_STEP = 500;

/**
 * `<lane-timeline>`: one lane a worker, one slice a task, live or recorded.
 *
 * Give it `source` = {state, labels, hueOf, now} and call `changed()` when the state has changed; while `live` is true
 * it grows by itself. Attribute `still`: no pointer, no keys.
 *
 * Fires `highlight-node` {node} when a slice is chosen.
 */
export class LaneTimeline extends HTMLElement {
  #painter = new Painter();
  #source = null;
  #layout = {rows: [], height: 0};
  #laidOut = -1;
  #columns = null;
  #scale = new TimeScale({from: 0, to: 1, left: 0, width: 1});
  #selection = null;
  #hover = null;
  #node = null;
  #frame = 0;

  /** Pixels on the right of the time axis that are covered, where no time is written. */
  reserved = 0;
  #paintedAt = 0;
  #live = false;
  #visible = true;

  connectedCallback() {
    if (this.surface) {
      return;
    }
    this.view = new TimeView();
    this.gutter = 0;
    this.spoken = h('div', {class: 'visually-hidden', role: 'status'});
    this.tooltip = new SliceTooltip();
    this.reduced = matchMedia('(prefers-reduced-motion: reduce)');
    // At once, not with the next frame: a canvas whose size is set is blank until it is painted.
    this.surface = new Surface(() => {
      this.#laidOut = -1;
      this.#paint();
    });
    this.replaceChildren(this.surface.element, this.spoken, this.tooltip.element);
    this.surface.attach();
    this.surface.element.addEventListener('scroll', () => this.changed(), {passive: true});
    new IntersectionObserver(([entry]) => {
      this.#visible = entry.isIntersecting;
      this.changed();
    }).observe(this);
    this.#makeInteractive();
  }

  set source(source) {
    this.#source = source;
    this.#selection = null;
    this.#hover = null;
    this.#laidOut = -1;
    this.view = new TimeView();
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

  /** The node whose slices stand out, null for none. */
  set highlighted(node) {
    this.#node = node;
    this.changed();
  }

  /** Pixels that all rows of a state and the axis need. */
  heightFor(state) {
    const height = this.surface.stacked ? STACKED_LANE_HEIGHT : ROOMY_LANE_HEIGHT;
    return AXIS + layOutRows(state.lanes.values(), state.bulk.values(), height).height + FOOT;
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
    view.least = this.#live ? 1 : 1e-6;
    view.advance(now);
    this.#layOut();
    const {context, width, height, pixelRatio, colors, stacked, scrollTop} = surface;
    const {gutter} = this;
    const {rows} = this.#layout;
    const first = firstRowBelow(rows, scrollTop);
    const end = firstRowBelow(rows, scrollTop + height - AXIS) + 1;
    this.#scale = new TimeScale({from: view.from, to: view.to, left: gutter, width: Math.max(1, width - gutter)});
    const frame = {
      ...{context, width, height, pixelRatio, colors, stacked, scrollTop, gutter, source, now},
      axis: AXIS,
      reserved: this.reserved,
      scale: this.#scale,
      rows: rows.slice(first, end),
      selection: this.#selection,
      hover: this.#hover,
      node: this.#node,
    };
    this.#painter.paint(frame, this.#columns);
  }

  #layOut() {
    const {surface} = this;
    const {state} = this.#source;
    if (this.#laidOut === state.versions.lanes) {
      return;
    }
    this.#laidOut = state.versions.lanes;
    const laneHeight = surface.stacked ? STACKED_LANE_HEIGHT : laneHeightFor(state.lanes.size, surface.height - AXIS);
    this.#layout = layOutRows(state.lanes.values(), state.bulk.values(), laneHeight);
    surface.extend(AXIS + this.#layout.height + FOOT);
    this.#columns = measureLabels(surface.context, this.#layout.rows, surface.colors, surface.width * 0.4);
    this.gutter = surface.stacked ? Math.round(Math.min(170, surface.width * 0.38)) : this.#columns.total;
  }

  #makeInteractive() {
    const {canvas} = this.surface;
    canvas.setAttribute('aria-label', this.getAttribute('label') ?? `Timeline of workers. ${KEYS_TEXT}`);
    if (this.hasAttribute('still')) {
      canvas.setAttribute('role', 'img');
      return;
    }
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-roledescription', 'execution timeline');
    canvas.tabIndex = 0;
    const actions = {
      view: () => this.view,
      scale: () => this.#scale,
      moved: () => this.changed(),
      point: (x, y) => this.#point(x, y),
      leave: () => this.#leave(),
      click: (x, y) => this.#click(x, y),
      center: () => this.#centerOfZoom(),
      select: key => this.#select(moveSelection(this.#layout.rows, this.#selection, key, this.view.from)),
      activate: () => this.#tellNode(),
      deselect: () => this.#deselect(),
    };
    attachPointer(canvas, actions);
    canvas.addEventListener('keydown', event => {
      if (this.#source && pressKey(event, actions)) {
        event.preventDefault();
        event.stopPropagation();
      }
    });
  }

  #hit(x, y) {
    const {rows} = this.#layout;
    return hitTest({rows, scale: this.#scale, axis: AXIS, scrollTop: this.surface.scrollTop}, x, y);
  }

  #point(x, y) {
    const hit = this.#hit(x, y);
    const {lane, band} = hit?.row ?? {};
    this.#hover = lane && hit.index >= 0 ? {lane: lane.number, index: hit.index} : null;
    this.surface.canvas.classList.toggle('on-slice', this.#hover !== null);
    if (this.#hover) {
      this.tooltip.showSlice(describeSlice(this.#source, lane, hit.index, this.#source.now()), x, y);
    } else if (band && hit.index >= 0) {
      this.tooltip.showBand(band, hit.index, x, y);
    } else if (lane && x < this.gutter) {
      this.tooltip.showLane(lane, x, y);
    } else {
      this.tooltip.hide();
    }
    this.changed();
  }

  #leave() {
    this.#hover = null;
    this.tooltip.hide();
    this.changed();
  }

  #click(x, y) {
    const hit = this.#hit(x, y);
    if (hit?.row.lane && hit.index >= 0) {
      this.#select({lane: hit.row.lane.number, index: hit.index});
      this.#tellNode();
    } else {
      this.#deselect();
    }
  }

  #select(selection) {
    if (!selection) {
      return;
    }
    this.#selection = selection;
    const {lane, start, end} = this.#selected();
    const now = this.#source.now();
    this.view.reveal(start, Math.min(end, now));
    const row = this.#layout.rows.find(other => other.lane === lane);
    this.surface.reveal(row.top, row.top + row.height, AXIS);
    this.spoken.textContent = sayDescription(describeSlice(this.#source, lane, selection.index, now));
    this.changed();
  }

  /** @returns {?{lane: object, task: number, start: number, end: number}} */
  #selected() {
    if (this.#selection === null) {
      return null;
    }
    const {index} = this.#selection;
    const lane = this.#source.state.lanes.get(this.#selection.lane);
    const {task, start, end} = lane.slices;
    return {lane, task: task[index], start: start[index], end: end[index]};
  }

  #deselect() {
    const had = this.#selection !== null;
    this.#selection = null;
    this.changed();
    return had;
  }

  #tellNode() {
    const selected = this.#selected();
    const node = selected && this.#source.state.tasks.nodeOf(selected.task);
    if (node) {
      this.dispatchEvent(new CustomEvent('highlight-node', {bubbles: true, detail: {node}}));
    }
  }

  /** Keys zoom around the selected slice as long as it can be seen. */
  #centerOfZoom() {
    const start = this.#selected()?.start;
    return start >= this.view.from && start <= this.view.to ? start : undefined;
  }
}

customElements.define('lane-timeline', LaneTimeline);
