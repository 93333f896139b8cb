const ZOOM_SPEED = 0.0022;
const PINCH_SPEED = 0.011;

/** Drags the canvas. */
export function panning({canvas: {viewport, scene}}, start) {
  let last = start;
  scene.container.classList.add('panning');
  const done = () => scene.container.classList.remove('panning');
  return {
    move(event) {
      viewport.pan(event.clientX - last.clientX, event.clientY - last.clientY);
      last = event;
    },
    end: done,
    cancel: done,
  };
}

/** Two fingers: zoom around their middle and drag. */
export function pinching({canvas: {viewport}}, pointers) {
  let last = spread(pointers);
  return {
    move(event, now) {
      if (now.length < 2) return;
      const next = spread(now);
      viewport.pan(next.clientX - last.clientX, next.clientY - last.clientY);
      viewport.zoomBy(next.distance / last.distance, next);
      last = next;
    },
    end() {},
    cancel() {},
  };
}

function spread([a, b]) {
  return {clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2, distance: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY))};
}

/** The wheel zooms, as does a pinch on a trackpad; two fingers on a trackpad pan, as does Shift with the wheel. */
export function installWheel({canvas: {viewport, scene}}) {
  scene.container.addEventListener('wheel', event => {
    event.preventDefault();
    // Nothing tells a wheel from a trackpad but its steps: a notch is 120 of what browsers once called wheelDelta.
    const notched = event.deltaMode !== 0 || (event.deltaX === 0 && Math.abs(event.deltaY) >= 50 && event.wheelDeltaY % 120 === 0);
    const lines = event.deltaMode === 1 ? 33 : 1;
    if (event.ctrlKey || event.metaKey) viewport.zoomBy(Math.exp(-event.deltaY * lines * (notched ? ZOOM_SPEED : PINCH_SPEED)), event);
    else if (event.shiftKey) viewport.pan(-(event.deltaY || event.deltaX) * lines, 0);
    else if (notched) viewport.zoomBy(Math.exp(-event.deltaY * lines * ZOOM_SPEED), event);
    else viewport.pan(-event.deltaX, -event.deltaY);
  }, {passive: false});
}
