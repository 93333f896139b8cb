import {snap} from './frame.js';
import {widthOf} from './text-fit.js';
import {exactText} from './ticks.js';

/** How much of what has not happened yet is covered. */
const VEIL = 0.68;

/** Lays a veil over everything after the playhead. */
export function paintFuture(frame) {
  const {context, colors, axis, height, scale, playhead} = frame;
  if (playhead === null) {
    return;
  }
  const left = Math.max(scale.left, snap(frame, scale.x(playhead)));
  if (left < scale.right) {
    context.globalAlpha = VEIL;
    context.fillStyle = colors.surface;
    context.fillRect(left, axis, scale.right - left, height - axis);
    context.globalAlpha = 1;
  }
}

/** Paints the playhead: a line through all lanes that hangs from its time on the axis. */
export function paintPlayhead(frame) {
  const {context, colors, axis, height, scale, playhead} = frame;
  if (playhead === null || playhead < scale.from || playhead > scale.to) {
    return;
  }
  const x = snap(frame, scale.x(playhead));
  context.fillStyle = colors.accent;
  context.fillRect(x - 0.75, axis - 6, 1.5, height - axis + 6);
  context.font = `600 11px ${colors.font}`;
  context.textBaseline = 'middle';
  const text = exactText(playhead, scale);
  const width = Math.ceil(widthOf(context, text)) + 12;
  const left = Math.max(scale.left, Math.min(scale.right - width, x - width / 2));
  context.beginPath();
  context.roundRect(left, 4, width, axis - 9, 4);
  context.fill();
  context.fillStyle = colors['on-accent'];
  context.fillText(text, left + 6, 4 + (axis - 9) / 2 + 0.5);
}
