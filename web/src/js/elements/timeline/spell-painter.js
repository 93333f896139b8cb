import {WORKER_STATES} from '../../run/lane.js';
import {snap, topOf} from './frame.js';
import {INSET} from './slice-painter.js';

/** Below this width a pattern is only noise. */
const NARROWEST = 3;

const patterns = new Map();

/**
 * Lays over a lane's slices what its worker waited for: hatched for the GIL, dotted for a lock, striped for a future,
 * pale while it slept. Patterns, because hue belongs to the executor.
 */
export function paintSpells(frame, row) {
  const {context, scale, colors, now} = frame;
  const {states} = row.lane;
  const last = states.firstStartingAt(scale.to);
  for (let index = states.firstEndingAfter(scale.from); index < last; index += 1) {
    const left = snap(frame, Math.max(scale.left, scale.x(states.start[index])));
    const right = snap(frame, Math.min(scale.right, scale.x(Math.min(states.end[index], now))));
    if (right - left < NARROWEST) {
      continue;
    }
    context.fillStyle = fillOf(context, WORKER_STATES[states.outcome[index]], colors.surface);
    context.fillRect(left, topOf(frame, row) + INSET, right - left, row.height - 2 * INSET);
  }
}

function fillOf(context, state, color) {
  const key = `${state} ${color}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    pattern = context.createPattern(tile(state, color), 'repeat');
    patterns.set(key, pattern);
  }
  return pattern;
}

function tile(state, color) {
  const size = 8;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = 1.5;
  context.globalAlpha = 0.65;
  context.beginPath();
  if (state === 'waiting_gil') {
    for (const shift of [-size, 0, size]) {
      context.moveTo(shift - 1, size + 1);
      context.lineTo(shift + size + 1, -1);
    }
    context.stroke();
  } else if (state === 'waiting_lock') {
    context.arc(2, 2, 1.3, 0, 7);
    context.arc(6, 6, 1.3, 0, 7);
    context.fill();
  } else if (state === 'waiting_future') {
    context.fillRect(0, 1, size, 2);
    context.fillRect(0, 5, size, 2);
  } else {
    context.globalAlpha = 0.5;
    context.fillRect(0, 0, size, size);
  }
  return canvas;
}
