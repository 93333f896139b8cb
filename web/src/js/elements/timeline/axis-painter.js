import {widthOf} from './text-fit.js';
import {snap} from './frame.js';

/** Paints faint lines at round times behind the lanes. */
export function paintGrid(frame, ticks) {
  const {context, colors, axis, height, scale} = frame;
  context.fillStyle = colors.hairline;
  context.globalAlpha = 0.6;
  for (const {time} of ticks) {
    context.fillRect(snap(frame, scale.x(time)), axis, 1 / frame.pixelRatio, height - axis);
  }
  context.globalAlpha = 1;
}

/** Paints the time axis over everything that scrolls below it. */
export function paintAxis(frame, ticks) {
  const {context, colors, axis, width, reserved, scale} = frame;
  context.fillStyle = colors.surface;
  context.fillRect(0, 0, width, axis);
  context.fillStyle = colors.hairline;
  context.fillRect(0, axis - 1, width, 1);
  context.font = `11px ${colors.font}`;
  context.textBaseline = 'middle';
  for (const {time, text} of ticks) {
    const x = snap(frame, scale.x(time));
    if (x < scale.left - 0.5) {
      continue;
    }
    context.fillStyle = colors.outline;
    context.fillRect(x, axis - 5, 1 / frame.pixelRatio, 5);
    if (x + widthOf(context, text) + 4 < width - reserved) {
      context.fillStyle = colors.muted;
      context.fillText(text, x + 4, axis / 2 + 0.5);
    }
  }
}

/** Paints where the run is now, or where it ended. */
export function paintNow(frame) {
  const {context, colors, axis, height, scale, now, source} = frame;
  const x = snap(frame, scale.x(now));
  if (x < scale.left || x > scale.right || now <= 0) {
    return;
  }
  context.fillStyle = source.state.over ? colors.outline : colors.accent;
  context.fillRect(x, axis, 1, height - axis);
}
