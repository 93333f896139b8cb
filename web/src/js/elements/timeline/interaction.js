import {describeSlice} from './describe.js';
import {hitTest} from './hit-test.js';
import {attachLaneContext} from './lane-context.js';
import {AXIS} from './layout.js';
import {moveSelection} from './selection.js';
import {KEYS_TEXT, pressKey} from './timeline-keys.js';
import {attachPointer} from './timeline-pointer.js';

/** How near to the playhead, in pixels, a drag still means it. */
const GRAB = 5;

/** What pointer and keys do to a `<lane-timeline>`. */
export class Interaction {
  /** @param {import('./lane-timeline.js').LaneTimeline} timeline */
  constructor(timeline) {
    this.timeline = timeline;
    this.canvas = timeline.surface.canvas;
  }

  attach() {
    const {canvas, timeline} = this;
    canvas.setAttribute('aria-label', timeline.getAttribute('label') ?? `Timeline of workers. ${KEYS_TEXT}`);
    if (timeline.hasAttribute('still')) {
      canvas.setAttribute('role', 'img');
      return;
    }
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-roledescription', 'execution timeline');
    canvas.tabIndex = 0;
    const actions = {
      view: () => timeline.view,
      scale: () => timeline.scale,
      moved: () => timeline.moved(),
      wheelZooms: () => !timeline.hasAttribute('in-page'),
      seeks: (x, y) => this.#seeksAt(x, y),
      seek: x => this.#seek(x),
      point: (x, y) => this.#point(x, y),
      leave: () => this.#leave(),
      click: (x, y) => this.#click(x, y),
      center: () => this.#centerOfZoom(),
      select: key => this.#step(key),
      activate: () => this.#tellNode(),
      deselect: () => timeline.deselect(),
    };
    attachPointer(canvas, actions);
    attachLaneContext(timeline, (x, y) => this.#hit(x, y));
    canvas.addEventListener('keydown', event => {
      if (timeline.source && pressKey(event, actions)) {
        event.preventDefault();
        event.stopPropagation();
      }
    });
  }

  #hit(x, y) {
    const {layout, scale, surface} = this.timeline;
    return hitTest({rows: layout.rows, scale, axis: AXIS, scrollTop: surface.scrollTop}, x, y);
  }

  #point(x, y) {
    const {choice, tooltip, source, gutter} = this.timeline;
    const hit = this.#hit(x, y);
    const {lane, band} = hit?.row ?? {};
    choice.hover = lane && hit.index >= 0 ? {lane: lane.number, index: hit.index} : null;
    this.canvas.classList.toggle('on-slice', choice.hover !== null);
    this.canvas.classList.toggle('on-axis', this.#seeksAt(x, y) === 'now');
    if (choice.hover) {
      tooltip.showSlice(describeSlice(source, lane, hit.index, source.now()), x, y);
    } else if (band && hit.index >= 0) {
      tooltip.showBand(band, hit.index, x, y);
    } else if (lane && x < gutter) {
      tooltip.showLane(lane, x, y);
    } else {
      tooltip.hide();
    }
    this.timeline.changed();
  }

  #leave() {
    this.timeline.choice.hover = null;
    this.timeline.tooltip.hide();
    this.timeline.changed();
  }

  #click(x, y) {
    const {timeline} = this;
    const hit = this.#hit(x, y);
    const lane = hit?.row.lane;
    if (lane && hit.index >= 0) {
      timeline.select({lane: lane.number, index: hit.index});
      this.#tellNode();
    } else if (lane && x < timeline.gutter && lane.number !== timeline.lane) {
      timeline.deselect();
      timeline.mark(lane.number);
    } else {
      timeline.deselect();
    }
  }

  #step(key) {
    const {timeline} = this;
    const slice = moveSelection(timeline.layout.rows, timeline.choice.slice, key, timeline.view.from);
    if (slice) {
      timeline.select(slice);
    }
  }

  /** Whether a press there chooses a moment: at once on the axis, or as soon as it drags the playhead. */
  #seeksAt(x, y) {
    const {seekable, gutter, playhead, scale} = this.timeline;
    if (!seekable || x < gutter) {
      return 'never';
    }
    const near = playhead !== null && Math.abs(scale.x(playhead) - x) <= GRAB;
    return y < AXIS ? 'now' : near ? 'dragged' : 'never';
  }

  #seek(x) {
    const {scale, view} = this.timeline;
    this.timeline.tell('seek', {time: Math.max(0, Math.min(view.now, scale.time(x)))});
  }

  #tellNode() {
    const {node} = this.timeline.choice;
    if (node) {
      this.timeline.tell('highlight-node', {node});
    }
  }

  /** Keys zoom around the selected slice as long as it can be seen, or else around the playhead. */
  #centerOfZoom() {
    const {choice, playhead, view} = this.timeline;
    return [choice.selected?.start, playhead].find(time => time >= view.from && time <= view.to);
  }
}
