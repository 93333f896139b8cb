import {clipped, topOf} from './frame.js';
import {fitted, widthOf} from './text-fit.js';

const MARK = 3;
const LEFT = 12;
const SEPARATOR = 14;

/** The font of each part of a label. */
const fontsOf = colors => ({number: `11px ${colors.mono}`, name: `11.5px ${colors.font}`});

/**
 * The widths of the columns of labels, in CSS pixels, for all rows, so that PIDs and names stand under each other.
 *
 * @returns {{pid: number, process: number, thread: number, total: number}}
 */
export function measureLabels(context, rows, colors, room) {
  const fonts = fontsOf(colors);
  const widths = {pid: 0, process: 0, thread: 0};
  const reach = (column, font, text) => {
    context.font = font;
    widths[column] = Math.max(widths[column], Math.ceil(widthOf(context, text)));
  };
  for (const {lane} of rows) {
    if (lane) {
      reach('pid', fonts.number, String(lane.pid));
      reach('process', fonts.name, lane.processName);
      reach('thread', fonts.number, lane.threadName);
    }
  }
  const frame = LEFT + 2 * SEPARATOR + 10;
  const total = Math.min(room, Math.max(150, widths.pid + widths.process + widths.thread + frame));
  // What does not fit is taken from the thread's name first, then from the process's.
  widths.thread = Math.max(24, Math.min(widths.thread, total - frame - widths.pid - widths.process));
  widths.process = Math.max(24, Math.min(widths.process, total - frame - widths.pid - widths.thread));
  return {...widths, total};
}

/** Paints `PID · process · thread` beside every lane; on a narrow screen the thread stands below. */
export function paintGutter(frame, columns) {
  const {context, colors, gutter, axis, height} = frame;
  context.fillStyle = colors.surface;
  context.fillRect(0, axis, gutter, height - axis);
  clipped(context, 0, axis, gutter - 4, height - axis, () => {
    for (const row of frame.rows) {
      context.globalAlpha = presenceOf(frame, row);
      if (row.band) {
        paintBandLabel(frame, row);
      } else if (row.load) {
        paintLoadLabel(frame, row);
      } else if (frame.stacked) {
        paintStacked(frame, row);
      } else {
        paintLine(frame, row, columns);
      }
    }
    context.globalAlpha = 1;
  });
  context.fillStyle = colors.hairline;
  context.fillRect(gutter - 1, 0, 1, height);
}

/** How much of a label is seen: workers that have ended, or have not started yet where the playhead is, step back. */
function presenceOf({playhead, source}, {lane}) {
  if (lane === null) {
    return 1;
  }
  if (playhead !== null) {
    return playhead < lane.startedAt ? 0.35 : lane.exitedAt !== null && playhead > lane.exitedAt ? 0.6 : 1;
  }
  return lane.exitedAt === null || source.state.over ? 1 : 0.6;
}

function paintLine(frame, row, columns) {
  const {context, colors} = frame;
  const {lane} = row;
  const fonts = fontsOf(colors);
  const middle = topOf(frame, row) + row.height / 2 + 0.5;
  paintMark(frame, row);
  context.textBaseline = 'middle';
  context.font = fonts.number;
  context.fillStyle = colors.text;
  let x = LEFT + columns.pid;
  context.fillText(String(lane.pid), x - widthOf(context, String(lane.pid)), middle);
  paintDot(context, colors, x + SEPARATOR / 2, middle);
  x += SEPARATOR;
  context.font = fonts.name;
  context.fillStyle = colors.muted;
  context.fillText(fitted(context, lane.processName, columns.process), x, middle);
  x += columns.process;
  paintDot(context, colors, x + SEPARATOR / 2, middle);
  x += SEPARATOR;
  context.font = fonts.number;
  context.fillText(fitted(context, lane.threadName, columns.thread), x, middle);
}

function paintStacked(frame, row) {
  const {context, colors, gutter} = frame;
  const {lane} = row;
  const fonts = fontsOf(colors);
  const top = topOf(frame, row);
  paintMark(frame, row);
  context.textBaseline = 'middle';
  context.font = fonts.number;
  context.fillStyle = colors.text;
  const pid = String(lane.pid);
  context.fillText(pid, LEFT, top + 11);
  const x = LEFT + widthOf(context, pid) + SEPARATOR;
  paintDot(context, colors, x - SEPARATOR / 2, top + 11);
  context.fillStyle = colors.muted;
  context.fillText(fitted(context, lane.threadName, gutter - LEFT - 8), LEFT, top + 26);
  context.font = fonts.name;
  context.fillText(fitted(context, lane.processName, gutter - x - 8), x, top + 11);
}

function paintLoadLabel(frame, {load, top, height}) {
  const {context, colors, gutter} = frame;
  const middle = topOf(frame, {top}) + height / 2 + 0.5;
  const most = load.curve.most > 0 ? load.say(load.curve.most) : '';
  context.textBaseline = 'middle';
  context.font = fontsOf(colors).name;
  context.fillStyle = colors.muted;
  context.fillText(fitted(context, load.name, gutter - LEFT - 8), LEFT, middle);
  const free = gutter - LEFT - widthOf(context, load.name) - 24;
  if (widthOf(context, most) <= free) {
    context.fillStyle = colors.faint;
    context.fillText(most, gutter - 10 - widthOf(context, most), middle);
  }
}

function paintBandLabel(frame, row) {
  const {context, colors, gutter} = frame;
  const top = topOf(frame, row);
  const fonts = fontsOf(colors);
  context.fillStyle = colors.hues.virtual.slice;
  context.fillRect(4, top + 4, MARK, row.height - 8);
  context.textBaseline = 'middle';
  context.font = fonts.number;
  context.fillStyle = colors.text;
  context.fillText(String(frame.source.state.mainPid ?? ''), LEFT, top + 13);
  context.font = fonts.name;
  context.fillStyle = colors.muted;
  context.fillText(fitted(context, 'virtual threads', gutter - LEFT - 8), LEFT, top + 28);
  context.fillStyle = colors.faint;
  context.fillText(fitted(context, row.band.executor, gutter - LEFT - 8), LEFT, top + 42);
}

function paintMark(frame, row) {
  const {context, colors, gutter} = frame;
  if (row.lane.number === frame.marked) {
    context.fillStyle = colors.selected;
    context.fillRect(0, topOf(frame, row), gutter, row.height);
  }
  context.fillStyle = colors.hues[frame.source.hueOf(row.lane)].slice;
  context.fillRect(4, topOf(frame, row) + 4, MARK, row.height - 8);
}

function paintDot(context, colors, x, y) {
  context.fillStyle = colors.faint;
  context.fillRect(x - 1, y - 1, 2, 2);
  context.fillStyle = colors.muted;
}
