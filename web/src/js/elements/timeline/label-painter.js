import {duration} from '../../lib/format.js';
import {OUTCOMES} from '../../run/slice-columns.js';
import {itemText} from '../../run/task-labels.js';
import {topOf} from './frame.js';
import {widthOf} from './text-fit.js';

const PADDING = 6;

/** How much of the padding a text may use up on the right. */
const SLACK = 4;

/**
 * Writes on slices what they are: the function and item, in narrow ones the item alone, in wide ones the time they
 * took as well. Failed ones have a cross, cancelled ones a slash, whatever their width.
 */
export function paintLabels(frame, row, labelled) {
  const {context, colors, scale, source} = frame;
  const {slices} = row.lane;
  const {tasks} = source.state;
  const middle = topOf(frame, row) + row.height / 2;
  context.font = `11px ${colors.font}`;
  context.textBaseline = 'middle';
  for (const {index, x, width, ink, marked} of labelled) {
    context.fillStyle = ink;
    context.strokeStyle = ink;
    let left = Math.max(x, scale.left) + PADDING;
    const right = Math.min(x + width, scale.right) - PADDING;
    if (marked) {
      paintMark(context, slices.outcome[index], Math.min(left + 3, x + width / 2), middle);
      left += 12;
    }
    const task = slices.task[index];
    const text = [source.labels.of(tasks, task), itemText(tasks, task)].find(
      one => widthOf(context, one) <= right - left + SLACK,
    );
    if (!text) {
      continue;
    }
    context.fillText(text, left, middle + 0.5);
    if (slices.end[index] !== Infinity) {
      const took = duration(slices.end[index] - slices.start[index]);
      const room = right - left - widthOf(context, text) - 16;
      if (widthOf(context, took) <= room) {
        context.globalAlpha = 0.75;
        context.fillText(took, right - widthOf(context, took), middle + 0.5);
        context.globalAlpha = 1;
      }
    }
  }
}

/** Told apart without colour: a cross is a failure, a slash was cancelled. */
function paintMark(context, outcome, x, y) {
  const arm = 3;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x - arm, y + arm);
  context.lineTo(x + arm, y - arm);
  if (outcome !== OUTCOMES.CANCELLED) {
    context.moveTo(x - arm, y - arm);
    context.lineTo(x + arm, y + arm);
  }
  context.stroke();
}
