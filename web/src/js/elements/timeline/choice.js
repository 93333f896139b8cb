/** What a reader has chosen of a run's timeline: a slice, a lane, and what the pointer is on. */
export class Choice {
  /** @type {?{lane: number, index: number}} the selected slice */
  slice = null;
  /** @type {?{lane: number, index: number}} the slice under the pointer */
  hover = null;
  /** @type {?number} the lane that is marked */
  lane = null;

  /** @param {?object} source of the timeline */
  constructor(source) {
    this.source = source;
  }

  /** @returns {?{lane: object, task: number, start: number, end: number}} the selected slice as it is now */
  get selected() {
    if (this.slice === null) {
      return null;
    }
    const {index} = this.slice;
    const lane = this.source.state.lanes.get(this.slice.lane);
    const {task, start, end} = lane.slices;
    return {lane, task: task[index], start: start[index], end: end[index]};
  }

  /** The node that made the selected slice, or null. */
  get node() {
    const {selected} = this;
    return selected && this.source.state.tasks.nodeOf(selected.task);
  }

  select(slice) {
    this.slice = slice;
    this.lane = slice.lane;
  }

  /** @returns {boolean} whether there was anything to let go */
  clear() {
    const had = this.slice !== null || this.lane !== null;
    this.slice = null;
    this.lane = null;
    return had;
  }
}
