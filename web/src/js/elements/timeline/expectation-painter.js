import {snap, topOf} from './frame.js';

const DASHES = [6, 4];

/**
 * Paints what somebody expected as a dashed frame over the lanes: from the start for so many seconds, over so many
 * lanes, beginning with the first that is not the main thread's where there are others.
 */
export function paintExpectation(frame) {
  const {context, colors, scale, expectation, allRows} = frame;
  const rows = allRows.filter(({lane}) => lane);
  const workers = rows.filter(({lane}) => lane.kind !== 'main');
  const [first] = workers.length > 0 ? workers : rows;
  if (!expectation || !first) {
    return;
  }
  const from = rows.indexOf(first);
  const last = rows[Math.min(rows.length, from + expectation.lanes) - 1];
  const beyond = Math.max(0, from + expectation.lanes - rows.length) * first.height;
  const left = snap(frame, scale.x(0));
  const top = topOf(frame, first);
  context.strokeStyle = colors.accent;
  context.lineWidth = 1.5;
  context.setLineDash(DASHES);
  context.beginPath();
  context.roundRect(left, top + 0.5, Math.max(2, snap(frame, scale.x(expectation.seconds)) - left), topOf(frame, last) + last.height + beyond - top - 1, 4);
  context.stroke();
  context.setLineDash([]);
}
