/** A press that moves less than this, in pixels, is a click. */
const CLICK = 4;

/** How much a notch of the wheel zooms. */
const ZOOM_PER_PIXEL = 0.0015;

/**
 * Wheel, drag and pinch on the canvas: they zoom and pan the view, move the playhead and tell what is pointed at. Scrolling up and down
 * stays the browser's own.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {{view: () => import("./time-view.js").TimeView, scale: () => object, moved: () => void,
 *     point: (x: number, y: number) => void, leave: () => void, click: (x: number, y: number) => void,
 *     wheelZooms: () => boolean, seeks: (x: number, y: number) => 'now'|'dragged'|'never', seek: (x: number) => void}} timeline
 */
export function attachPointer(canvas, timeline) {
  const pressed = new Map();
  let start = null;

  canvas.addEventListener('wheel', event => wheel(event, timeline), {passive: false});

  canvas.addEventListener('pointerdown', event => {
    if (event.button === 0) {
      canvas.setPointerCapture(event.pointerId);
      pressed.set(event.pointerId, event.offsetX);
      const seeks = pressed.size > 1 ? 'never' : timeline.seeks(event.offsetX, event.offsetY);
      start = {x: event.offsetX, y: event.offsetY, last: event.offsetX, moved: pressed.size > 1 || seeks === 'now', seeks};
      if (seeks === 'now') {
        timeline.seek(event.offsetX);
      }
    }
  });

  canvas.addEventListener('pointermove', event => {
    if (!pressed.has(event.pointerId)) {
      timeline.point(event.offsetX, event.offsetY);
      return;
    }
    if (pressed.size === 2) {
      pinch(event);
    } else if (start.moved || Math.abs(event.offsetX - start.x) >= CLICK) {
      start.moved = true;
      timeline.leave();
      drag(event);
    }
    start.last = event.offsetX;
    pressed.set(event.pointerId, event.offsetX);
  });

  const release = event => {
    if (pressed.delete(event.pointerId)) {
      canvas.classList.remove('dragging');
      if (event.type === 'pointerup' && !start.moved) {
        timeline.click(event.offsetX, event.offsetY);
      }
    }
  };
  canvas.addEventListener('pointerup', release);
  canvas.addEventListener('pointercancel', release);
  canvas.addEventListener('pointerleave', () => timeline.leave());

  function drag(event) {
    if (start.seeks !== 'never') {
      timeline.seek(event.offsetX);
      return;
    }
    canvas.classList.add('dragging');
    timeline.view().pan((start.last - event.offsetX) * timeline.scale().perPixel);
    timeline.moved();
  }

  function pinch(event) {
    const before = [...pressed.values()];
    pressed.set(event.pointerId, event.offsetX);
    const after = [...pressed.values()];
    const factor = Math.max(8, Math.abs(before[0] - before[1])) / Math.max(8, Math.abs(after[0] - after[1]));
    timeline.view().zoom(factor, timeline.scale().time((after[0] + after[1]) / 2));
    timeline.moved();
  }
}

function wheel(event, timeline) {
  const scale = timeline.scale();
  const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
  if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
    timeline.view().pan(sideways * scale.perPixel);
  } else if (event.offsetX > scale.left && (timeline.wheelZooms() || event.ctrlKey || event.metaKey)) {
    timeline.view().zoom(Math.exp(event.deltaY * ZOOM_PER_PIXEL), scale.time(event.offsetX));
  } else {
    return;
  }
  event.preventDefault();
  timeline.moved();
}
