import {count} from '../../lib/format.js';
import {snap, topOf} from './frame.js';
import {widthOf} from './text-fit.js';

/**
 * Paints workers that are reported in bulk as one band: its height is how many ran at once, with the counts of the
 * newest moment that can be seen written into it.
 */
export function paintBand(frame, row) {
  const {context, scale, colors, now} = frame;
  const {band} = row;
  const bottom = topOf(frame, row) + row.height - 4;
  const room = row.height - 22;
  const perWorker = room / Math.max(1, band.mostRunning);
  const hue = colors.hues.virtual;
  context.fillStyle = hue.tint;
  context.fillRect(
    scale.x(band.time[0]),
    bottom - room,
    Math.min(scale.right, scale.x(now)) - scale.x(band.time[0]),
    room,
  );
  context.fillStyle = hue.slice;
  const first = Math.max(0, band.at(scale.from));
  for (let index = first; index < band.length && band.time[index] < scale.to; index += 1) {
    const next = index + 1 < band.length ? band.time[index + 1] : now;
    const left = snap(frame, Math.max(scale.left, scale.x(band.time[index])));
    const right = snap(frame, Math.min(scale.right, scale.x(next)));
    const running = band.running[index];
    if (running > 0) {
      const height = Math.max(1, running * perWorker);
      context.fillRect(left, bottom - height, Math.max(1, right - left), height);
    }
  }
  const sample = band.at(Math.min(scale.to, now));
  if (sample >= 0) {
    context.font = `11px ${colors.font}`;
    context.textBaseline = 'middle';
    context.fillStyle = colors.muted;
    const text = `${bandText(band, sample)} · at most ${count(band.mostRunning)} at once`;
    context.fillText(text, Math.min(scale.left + 6, scale.right - widthOf(context, text)), topOf(frame, row) + 10);
  }
}

/** `1,000 running · 4,000 waiting · 95,000 finished` */
export function bandText(band, sample) {
  return ['running', 'waiting', 'finished'].map(what => `${count(band[what][sample])} ${what}`).join(' · ');
}
