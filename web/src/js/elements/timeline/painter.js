import {paintAxis, paintGrid, paintNow} from './axis-painter.js';
import {paintBand} from './band-painter.js';
import {DensityPainter} from './density-painter.js';
import {paintExpectation} from './expectation-painter.js';
import {clipped, snap, topOf} from './frame.js';
import {paintGutter} from './gutter-painter.js';
import {paintLabels} from './label-painter.js';
import {paintLoad} from './load-painter.js';
import {paintFuture, paintPlayhead} from './playhead-painter.js';
import {INSET, paintSlices} from './slice-painter.js';
import {paintSpells} from './spell-painter.js';
import {ticksOf} from './ticks.js';

/** So many slices are painted one by one in a frame; beyond that busy lanes are painted as rows of pixels. */
const MOST_RECTANGLES = 6000;

/** Paints whole frames of the timeline, from back to front. */
export class Painter {
  #density = new DensityPainter();

  /** @param {import('./frame.js').Frame} frame  @param {object} columns see gutter-painter.js */
  paint(frame, columns) {
    const {context, colors, width, height, axis, scale} = frame;
    context.setTransform(frame.pixelRatio, 0, 0, frame.pixelRatio, 0, 0);
    context.fillStyle = colors.surface;
    context.fillRect(0, 0, width, height);
    const ticks = ticksOf(scale);
    clipped(context, scale.left, axis, scale.width, height - axis, () => {
      paintGrid(frame, ticks);
      this.#paintRows(frame);
      paintExpectation(frame);
      paintNow(frame);
      paintFuture(frame);
    });
    paintProcesses(frame);
    paintGutter(frame, columns);
    paintAxis(frame, ticks);
    paintPlayhead(frame);
  }

  #paintRows(frame) {
    const {scale} = frame;
    const visible = frame.rows.map(({lane}) =>
      lane ? [lane.slices.firstEndingAfter(scale.from), lane.slices.firstStartingAt(scale.to)] : [0, 0],
    );
    const total = visible.reduce((sum, [from, to]) => sum + to - from, 0);
    const most = total > MOST_RECTANGLES ? 60 : scale.width / 3;
    frame.rows.forEach((row, number) => {
      if (row.band) {
        paintBand(frame, row);
        return;
      }
      if (row.load) {
        paintLoad(frame, row);
        return;
      }
      const [from, to] = visible[number];
      paintMarked(frame, row);
      paintLifeline(frame, row);
      if (to - from > most) {
        this.#density.paint(frame, row, from, to);
      } else {
        const labelled = paintSlices(frame, row, from, to);
        paintSpells(frame, row);
        paintLabels(frame, row, labelled);
      }
      paintOutline(frame, row, frame.hover, frame.colors.muted, 1);
      paintOutline(frame, row, frame.selection, frame.colors.text, 2);
    });
  }
}

function paintMarked(frame, row) {
  const {context, scale, colors} = frame;
  if (row.lane.number === frame.marked) {
    context.fillStyle = colors.selected;
    context.fillRect(scale.left, topOf(frame, row), scale.width, row.height);
  }
}

/** A pale ground while the worker lives, so that its start and its idle time can be seen. */
function paintLifeline(frame, row) {
  const {context, scale, colors, now} = frame;
  const {lane} = row;
  const left = Math.max(scale.left, snap(frame, scale.x(lane.startedAt)));
  const right = Math.min(scale.right, snap(frame, scale.x(lane.exitedAt ?? now)));
  if (right > left) {
    context.fillStyle = colors.hues[frame.source.hueOf(lane)].tint;
    context.fillRect(left, topOf(frame, row) + INSET, right - left, row.height - 2 * INSET);
  }
}

function paintOutline(frame, row, place, color, lineWidth) {
  if (place?.lane !== row.lane.number) {
    return;
  }
  const {context, scale, now} = frame;
  const {slices} = row.lane;
  const left = snap(frame, scale.x(slices.start[place.index]));
  const right = snap(frame, scale.x(Math.min(slices.end[place.index], now)));
  context.strokeStyle = color;
  context.lineWidth = lineWidth;
  context.beginPath();
  context.roundRect(
    left - 0.5,
    topOf(frame, row) + INSET - 1,
    Math.max(2, right - left),
    row.height - 2 * INSET + 2,
    3,
  );
  context.stroke();
}

/** A hairline above each process, from edge to edge. */
function paintProcesses(frame) {
  const {context, colors, width} = frame;
  context.fillStyle = colors.hairline;
  for (const row of frame.rows) {
    if (row.first && row.top > 0) {
      context.fillRect(0, Math.round(topOf(frame, row) - 3), width, 1);
    }
  }
}
