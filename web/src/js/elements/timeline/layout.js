import {measureLabels} from './gutter-painter.js';
import {loadsOf} from './loads.js';
import {LOAD_HEIGHT, ROOMY_LANE_HEIGHT, STACKED_LANE_HEIGHT, laneHeightFor, layOutRows} from './rows.js';

export const AXIS = 28;

/** Free space below the last row. */
const FOOT = 8;

/** Where the rows of a timeline stand and how wide its labels are; done again only when lanes come or the size changes. */
export class Layout {
  rows = [];
  /** The widths of the columns of labels. */
  columns = null;
  /** The width of all of them, in pixels. */
  gutter = 0;
  #version = -1;

  /** @param {boolean} withLoads whether the curves of the load stand below the lanes */
  constructor(withLoads) {
    this.withLoads = withLoads;
  }

  forget() {
    this.#version = -1;
  }

  /** Follows a state on a surface. */
  follow(state, surface) {
    if (this.#version === state.versions.lanes) {
      return;
    }
    this.#version = state.versions.lanes;
    const processes = new Set([...state.lanes.values()].map(({pid}) => pid)).size;
    const loads = this.withLoads ? loadsOf(state) : [];
    const room = surface.height - AXIS - FOOT - loads.length * LOAD_HEIGHT;
    const fair = laneHeightFor(state.lanes.size, processes, room);
    const laneHeight = surface.stacked ? STACKED_LANE_HEIGHT : fair;
    const {rows, height} = layOutRows(state.lanes.values(), state.bulk.values(), laneHeight, loads);
    this.rows = rows;
    surface.extend(AXIS + height + FOOT);
    this.columns = measureLabels(surface.context, rows, surface.colors, surface.width * 0.4);
    this.gutter = surface.stacked ? Math.round(Math.min(170, surface.width * 0.38)) : this.columns.total;
  }

  /** Pixels that all rows of a state and the axis need where there is room for them. */
  roomFor(state, stacked) {
    const height = stacked ? STACKED_LANE_HEIGHT : ROOMY_LANE_HEIGHT;
    const loads = this.withLoads ? loadsOf(state) : [];
    return AXIS + layOutRows(state.lanes.values(), state.bulk.values(), height, loads).height + FOOT;
  }

  rowOf(lane) {
    return this.rows.find(row => row.lane?.number === lane) ?? null;
  }
}

