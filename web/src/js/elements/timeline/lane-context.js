import {AXIS} from './layout.js';

/**
 * Asks for the menu of a lane: by the secondary button or a long press on its head, by the menu key for the marked lane.
 *
 * @param {import('./lane-timeline.js').LaneTimeline} timeline fires `lane-menu` {lane, x, y}, in pixels of the window
 * @param {(x: number, y: number) => ?{row: object}} hit what stands at a point of the canvas
 */
export function attachLaneContext(timeline, hit) {
  const {canvas} = timeline.surface;
  const ask = (event, asked) => {
    if (asked) {
      event.preventDefault();
      timeline.tooltip.hide();
      timeline.tell('lane-menu', asked);
    }
  };
  canvas.addEventListener('contextmenu', event => ask(event, pointed(event, timeline, hit)));
  // At once, not with the event that follows: where the menu has the focus by then, it would get the browser's own.
  canvas.addEventListener('keydown', event => {
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      ask(event, marked(timeline, canvas));
    }
  });
}

function pointed({offsetX, offsetY, clientX, clientY}, timeline, hit) {
  const lane = offsetX < timeline.gutter ? hit(offsetX, offsetY)?.row.lane : null;
  return lane ? {lane, x: clientX, y: clientY} : null;
}

/** Below the head of the marked lane. */
function marked({lane: number, layout, surface}, canvas) {
  const row = number === null ? null : layout.rowOf(number);
  if (!row) {
    return null;
  }
  const {left, top} = canvas.getBoundingClientRect();
  return {lane: row.lane, x: left + 8, y: top + AXIS + row.top + row.height - surface.scrollTop};
}
