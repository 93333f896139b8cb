import {measureLabels} from './gutter-painter.js';
import {ROOMY_LANE_HEIGHT, STACKED_LANE_HEIGHT, laneHeightFor, layOutRows} from './rows.js';

export const AXIS = 28;

/** Free space below the last row. */
const FOOT = 8;

/** Where the rows of a timeline stand and how wide its labels are; done again only when lanes come or the size changes. */
export class Layout {
  rows = [];
  /** The widths of the columns of labels. */
  columns = null;
  #version = -1;

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
    const fair = laneHeightFor(state.lanes.size, processes, surface.height - AXIS);
    const laneHeight = surface.stacked ? STACKED_LANE_HEIGHT : fair;
    const {rows, height} = layOutRows(state.lanes.values(), state.bulk.values(), laneHeight);
    this.rows = rows;
    surface.extend(AXIS + height + FOOT);
    this.columns = measureLabels(surface.context, rows, surface.colors, surface.width * 0.4);
    this.gutter = surface.stacked ? Math.round(Math.min(170, surface.width * 0.38)) : this.columns.total;
  }

  /** The width of the labels, in pixels. */
  gutter = 0;

  rowOf(lane) {
    return this.rows.find(row => row.lane?.number === lane) ?? null;
  }
}

/** Pixels that all rows of a state and the axis need where there is room for them. */
export function roomFor(state, stacked) {
  const height = stacked ? STACKED_LANE_HEIGHT : ROOMY_LANE_HEIGHT;
  return AXIS + layOutRows(state.lanes.values(), state.bulk.values(), height).height + FOOT;
}
