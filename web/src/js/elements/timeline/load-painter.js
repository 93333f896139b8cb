import {snap, topOf} from './frame.js';

const PAD = 4;

/** What is less is drawn as if it were the most: half a core must not look like a full one. */
const LEAST_SCALE = 1;

/** Paints how a load went as an area, each pixel column its average there. */
export function paintLoad(frame, row) {
  const {context, scale, colors, now} = frame;
  const {curve} = row.load;
  const most = Math.max(LEAST_SCALE, curve.most);
  const bottom = topOf(frame, row) + row.height - PAD;
  const room = row.height - 2 * PAD;
  const left = Math.max(scale.left, snap(frame, scale.x(0)));
  const right = Math.min(scale.right, snap(frame, scale.x(now)));
  if (right <= left) {
    return;
  }
  const step = 1 / frame.pixelRatio;
  context.beginPath();
  context.moveTo(left, bottom);
  for (let x = left; x < right; x += step) {
    const mean = curve.mean(scale.time(x), scale.time(x + step));
    // Rounding leaves a trace where everything that began has ended.
    const y = bottom - (room * Math.max(0, mean)) / most;
    context.lineTo(x, y);
    context.lineTo(x + step, y);
  }
  context.lineTo(right, bottom);
  context.closePath();
  context.fillStyle = colors.outline;
  context.fill();
  context.fillStyle = colors.hairline;
  context.fillRect(left, bottom, right - left, step);
}
