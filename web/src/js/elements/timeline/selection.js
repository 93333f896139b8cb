/**
 * Where the arrow keys lead from a slice: along its lane, or to the slice of a neighbouring lane that is nearest in time.
 *
 * @param {Array<object>} rows see rows.js
 * @param {?{lane: number, index: number}} selection null when nothing is selected yet
 * @param {string} key ArrowLeft, ArrowRight, ArrowUp or ArrowDown
 * @param {number} from the first time that can be seen, where a new selection starts
 * @returns {?{lane: number, index: number}} null where there is nothing to select
 */
export function moveSelection(rows, selection, key, from = 0) {
  const lanes = rows.filter(({lane}) => lane && lane.slices.length > 0).map(({lane}) => lane);
  if (lanes.length === 0) {
    return null;
  }
  const at = lanes.findIndex(lane => lane.number === selection?.lane);
  if (at < 0) {
    return {lane: lanes[0].number, index: bounded(lanes[0].slices.firstEndingAfter(from), lanes[0])};
  }
  const lane = lanes[at];
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    return {lane: lane.number, index: bounded(selection.index + (key === 'ArrowRight' ? 1 : -1), lane)};
  }
  const next = lanes[Math.max(0, Math.min(lanes.length - 1, at + (key === 'ArrowDown' ? 1 : -1)))];
  if (next === lane) {
    return selection;
  }
  return {lane: next.number, index: bounded(next.slices.firstEndingAfter(lane.slices.start[selection.index]), next)};
}

const bounded = (index, lane) => Math.max(0, Math.min(lane.slices.length - 1, index));
