import {h} from '../../lib/dom.js';
import {onThemeChange} from '../../lib/theme.js';
import {describeSlice, sayDescription} from './describe.js';
import {measureLabels} from './gutter-painter.js';
import {hitTest} from './hit-test.js';
import {Painter} from './painter.js';
import {STACKED_LANE_HEIGHT, firstRowBelow, laneHeightFor, layOutRows} from './rows.js';
import {moveSelection} from './selection.js';
import {SliceTooltip} from './slice-tooltip.js';
import {readColors} from './theme-colors.js';
import {TimeScale} from './time-scale.js';
import {TimeView} from './time-view.js';
import {KEYS_TEXT, pressKey} from './timeline-keys.js';
import {attachPointer} from './timeline-pointer.js';

const AXIS = 28;

/** Narrower than this, labels take two lines. */
const NARROW = 560;

/** Without motion a live timeline still has to tell the truth, but in steps, in milliseconds. */
const CALM_STEP = 500;

/**
 * `<lane-timeline>`: one lane a worker, one slice a task, live or recorded.
 *
 * Give it `source` = {state, labels, hueOf, now} and call `changed()` when the state has changed; while `live` is true
 * it grows by itself. Attribute `still`: no pointer, no keys.
 *
 * Fires `highlight-node` {node} when a slice is selected.
 */
export class LaneTimeline extends HTMLElement {
  #painter = new Painter();
  #source = null;
  #layout = {rows: [], height: 0};
  #laidOut = -1;
  #columns = null;
  #selection = null;
  #hover = null;
  #frame = 0;
  #paintedAt = 0;
  #live = false;
  #visible = true;

  connectedCallback() {
    if (this.canvas) {
      return;
    }
    this.view = new TimeView();
    this.canvas = h('canvas', {role: 'application', 'aria-roledescription': 'execution timeline'});
    this.canvas.setAttribute('aria-label', `Timeline of workers. ${KEYS_TEXT}`);
    this.extent = h('div', {class: 'timeline-extent'}, this.canvas);
    this.scroller = h('div', {class: 'timeline-scroller'}, this.extent);
    this.spoken = h('div', {class: 'visually-hidden', role: 'status'});
    this.tooltip = new SliceTooltip();
    this.context = this.canvas.getContext('2d', {alpha: false});
    this.reduced = matchMedia('(prefers-reduced-motion: reduce)');
    this.replaceChildren(this.scroller, this.spoken, this.tooltip.element);
    this.#attach();
    onThemeChange(() => this.#readTheme());
    this.#readTheme();
    this.#resize();
  }

  set source(source) {
    this.#source = source;
    this.#selection = null;
    this.#hover = null;
    this.#laidOut = -1;
    this.view = new TimeView();
    this.tooltip.hide();
    this.scroller.scrollTop = 0;
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

  /** The node whose slices stand out, or null. */
  set highlighted(node) {
    this.node = node;
    this.changed();
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
    if (!this.#source || !this.colors || this.width === 0) {
      return;
    }
    const now = this.#source.now();
    this.view.least = this.#live ? 1 : 1e-6;
    this.view.advance(now);
    this.#layOut();
    const {rows} = this.#layout;
    const {scrollTop} = this.scroller;
    const first = firstRowBelow(rows, scrollTop);
    const end = firstRowBelow(rows, scrollTop + this.height - AXIS) + 1;
    this.scale = new TimeScale({
      from: this.view.from,
      to: this.view.to,
      left: this.gutter,
      width: Math.max(1, this.width - this.gutter),
    });
    this.#painter.paint(
      {
        context: this.context,
        width: this.width,
        height: this.height,
        pixelRatio: this.pixelRatio,
        gutter: this.gutter,
        stacked: this.stacked,
        axis: AXIS,
        scrollTop,
        scale: this.scale,
        rows: rows.slice(first, end),
        colors: this.colors,
        source: this.#source,
        now,
        selection: this.#selection,
        hover: this.#hover,
        node: this.node ?? null,
      },
      this.#columns,
    );
  }

  #layOut() {
    const {state} = this.#source;
    if (this.#laidOut === state.versions.lanes) {
      return;
    }
    this.#laidOut = state.versions.lanes;
    const height = this.stacked ? STACKED_LANE_HEIGHT : laneHeightFor(state.lanes.size, this.height - AXIS);
    this.#layout = layOutRows(state.lanes.values(), state.bulk.values(), height);
    this.extent.style.height = `${Math.max(this.height, AXIS + this.#layout.height + 8)}px`;
    this.#columns = measureLabels(this.context, this.#layout.rows, this.colors, this.width * 0.4);
    this.gutter = this.stacked ? Math.round(Math.min(170, this.width * 0.38)) : this.#columns.total;
  }

  #resize() {
    this.width = this.scroller.clientWidth;
    this.height = this.scroller.clientHeight;
    this.pixelRatio = devicePixelRatio || 1;
    this.stacked = this.width < NARROW;
    this.canvas.width = Math.round(this.width * this.pixelRatio);
    this.canvas.height = Math.round(this.height * this.pixelRatio);
    this.canvas.style.width = `${this.width}px`;
    this.canvas.style.height = `${this.height}px`;
    this.#laidOut = -1;
    // At once, not with the next frame: a canvas whose size is set is blank until it is painted.
    this.#paint();
  }

  #readTheme() {
    this.colors = readColors(this);
    this.#laidOut = -1;
    this.changed();
  }

  #attach() {
    new ResizeObserver(() => this.#resize()).observe(this.scroller);
    new IntersectionObserver(([entry]) => {
      this.#visible = entry.isIntersecting;
      this.changed();
    }).observe(this);
    this.scroller.addEventListener('scroll', () => this.changed(), {passive: true});
    if (this.hasAttribute('still')) {
      this.canvas.setAttribute('role', 'img');
      return;
    }
    this.canvas.tabIndex = 0;
    const timeline = this;
    const actions = {
      get view() {
        return timeline.view;
      },
      scale: () => this.scale ?? new TimeScale({from: 0, to: 1, left: 0, width: 1}),
      moved: () => this.changed(),
      point: (x, y) => this.#point(x, y),
      leave: () => this.#leave(),
      click: (x, y) => this.#click(x, y),
      center: () => this.#centerOfZoom(),
      select: key => this.#select(moveSelection(this.#layout.rows, this.#selection, key, this.view.from)),
      activate: () => this.#tellNode(),
      deselect: () => this.#deselect(),
    };
    attachPointer(this.canvas, actions);
    this.canvas.addEventListener('keydown', event => {
      if (this.#source && pressKey(event, actions)) {
        event.preventDefault();
        event.stopPropagation();
      }
    });
  }

  #hit(x, y) {
    return this.scale
      ? hitTest({rows: this.#layout.rows, scale: this.scale, axis: AXIS, scrollTop: this.scroller.scrollTop}, x, y)
      : null;
  }

  #point(x, y) {
    const hit = this.#hit(x, y);
    this.#hover = hit?.row.lane && hit.index >= 0 ? {lane: hit.row.lane.number, index: hit.index} : null;
    this.canvas.classList.toggle('on-slice', this.#hover !== null);
    if (this.#hover) {
      this.tooltip.showSlice(describeSlice(this.#source, hit.row.lane, hit.index, this.#source.now()), x, y);
    } else if (hit?.row.band && hit.index >= 0) {
      this.tooltip.showBand(hit.row.band, hit.index, x, y);
    } else if (hit?.row.lane && x < this.gutter) {
      this.tooltip.showLane(hit.row.lane, x, y);
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
    const lane = this.#source.state.lanes.get(selection.lane);
    const {slices} = lane;
    const now = this.#source.now();
    this.view.reveal(slices.start[selection.index], Math.min(slices.end[selection.index], now));
    this.#revealRow(this.#layout.rows.find(row => row.lane === lane));
    this.spoken.textContent = sayDescription(describeSlice(this.#source, lane, selection.index, now));
    this.changed();
  }

  #deselect() {
    const had = this.#selection !== null;
    this.#selection = null;
    this.changed();
    return had;
  }

  #tellNode() {
    const slices = this.#source.state.lanes.get(this.#selection?.lane)?.slices;
    const node = slices && this.#source.state.tasks.nodeOf(slices.task[this.#selection.index]);
    if (node) {
      this.dispatchEvent(new CustomEvent('highlight-node', {bubbles: true, detail: {node}}));
    }
  }

  #revealRow(row) {
    const room = this.height - AXIS;
    if (row.top < this.scroller.scrollTop) {
      this.scroller.scrollTop = row.top;
    } else if (row.top + row.height > this.scroller.scrollTop + room) {
      this.scroller.scrollTop = row.top + row.height - room;
    }
  }

  #centerOfZoom() {
    const slices = this.#source.state.lanes.get(this.#selection?.lane)?.slices;
    const time = slices?.start[this.#selection.index];
    return time >= this.view.from && time <= this.view.to ? time : undefined;
  }
}

customElements.define('lane-timeline', LaneTimeline);
