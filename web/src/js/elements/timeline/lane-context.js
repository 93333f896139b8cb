import {AXIS} from './layout.js';

/**
 * Asks for the menu of a lane: by the secondary button or a long press on its head, by the menu key for the marked lane.
 *
 * @param {import('./lane-timeline.js').LaneTimeline} timeline fires `lane-menu` {lane, x, y}, in pixels of the window
 * @param {(x: number, y: number) => ?{row: object}} hit what stands at a point of the canvas
 */
export function attachLaneContext(timeline, hit) {
  const {canvas} = timeline.surface;
  canvas.addEventListener('contextmenu', event => {
    // Only keys have no pointer.
    const asked = event.pointerType === '' ? marked(timeline, canvas) : pointed(event, timeline, hit);
    if (asked) {
      event.preventDefault();
      timeline.tooltip.hide();
      timeline.tell('lane-menu', asked);
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
