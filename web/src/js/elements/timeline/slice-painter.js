import {OUTCOMES} from '../../run/slice-columns.js';
import {snap, topOf} from './frame.js';

/** Space between a slice and the edges of its lane. */
export const INSET = 3;

/** From this width on a slice has round corners; below they would eat it up. */
const ROUND_FROM = 8;

/** Marks a colour of slices that step back while another node's stand out. */
const FADED = 'faded ';

/**
 * Paints the slices `from` to `to` of a lane one by one, each true to its time: never narrower than a pixel, its edges
 * where its start and end are.
 *
 * @param {import('./frame.js').Frame} frame
 * @returns {Array<{index: number, x: number, width: number, ink: string}>} those that are wide enough for a text
 */
export function paintSlices(frame, row, from, to) {
  const {context, scale, now, colors} = frame;
  const {slices} = row.lane;
  const hue = colors.hues[frame.source.hueOf(row.lane)];
  const y = topOf(frame, row) + INSET;
  const height = row.height - 2 * INSET;
  const fills = new Map();
  const labelled = [];
  const {tasks} = frame.source.state;
  let faded = false;
  const add = (color, x, width) => {
    const key = faded ? `${FADED}${color}` : color;
    const rectangles = fills.get(key);
    if (rectangles) {
      rectangles.push(x, width);
    } else {
      fills.set(key, [x, width]);
    }
  };
  for (let index = from; index < to; index += 1) {
    const running = slices.end[index] === Infinity;
    const left = snap(frame, Math.max(scale.left - 20, scale.x(slices.start[index])));
    const right = snap(frame, Math.min(scale.right + 20, scale.x(running ? now : slices.end[index])));
    // A gap of a device pixel tells two slices apart that touch.
    const width = Math.max(1, right - left - (right - left > 3 ? 1 / frame.pixelRatio : 0));
    const outcome = outcomeAt(frame, slices, index);
    faded = frame.nodes !== null && !frame.nodes.has(tasks.nodeOf(slices.task[index]));
    if (running) {
      add(hue.slice, left, width);
      const done = tasks.progress[slices.task[index]] * width;
      if (done >= 1) {
        add(hue.done, left, done);
      }
      add(hue.ink, right - Math.min(2, width), Math.min(2, width));
    } else {
      add(colorOf(outcome, hue, colors), left, width);
      if (outcome !== OUTCOMES.FINISHED && width > 6) {
        labelled.push({index, x: left, width, ink: inkOf(outcome, hue, colors), marked: true});
        continue;
      }
    }
    if (width > 26) {
      labelled.push({index, x: left, width, ink: running ? hue.onRunning : inkOf(outcome, hue, colors), marked: false});
    }
  }
  for (const [key, rectangles] of fills) {
    context.globalAlpha = key.startsWith(FADED) ? 0.25 : 1;
    context.fillStyle = key.startsWith(FADED) ? key.slice(FADED.length) : key;
    fill(context, rectangles, y, height);
  }
  context.globalAlpha = 1;
  return labelled;
}

/** How a slice looks: one that the playhead crosses has not ended yet, so nobody knows how it will. */
function outcomeAt({playhead}, slices, index) {
  return playhead !== null && slices.start[index] <= playhead && playhead < slices.end[index]
    ? OUTCOMES.FINISHED
    : slices.outcome[index];
}

function colorOf(outcome, hue, colors) {
  switch (outcome) {
    case OUTCOMES.FAILED:
    case OUTCOMES.LOST:
      return colors.failed;
    case OUTCOMES.CANCELLED:
      return colors.cancelled;
    default:
      return hue.slice;
  }
}

function inkOf(outcome, hue, colors) {
  switch (outcome) {
    case OUTCOMES.FAILED:
    case OUTCOMES.LOST:
      return colors.onFailed;
    case OUTCOMES.CANCELLED:
      return colors.onCancelled;
    default:
      return hue.onSlice;
  }
}

function fill(context, rectangles, y, height) {
  let round = false;
  context.beginPath();
  for (let at = 0; at < rectangles.length; at += 2) {
    const width = rectangles[at + 1];
    if (width < ROUND_FROM) {
      context.fillRect(rectangles[at], y, width, height);
    } else {
      context.roundRect(rectangles[at], y, width, height, 2.5);
      round = true;
    }
  }
  if (round) {
    context.fill();
  }
}
