/** The part of the view that a press of a panning key moves by. */
const PAN = 0.15;

const ZOOMS = {'+': 0.7, '=': 0.7, '-': 1 / 0.7, _: 1 / 0.7};

/** What the canvas tells a screen reader about itself. */
export const KEYS_TEXT =
  'Arrow keys step through tasks and workers, plus and minus zoom, Shift with left and right moves in time, Home shows the whole run, End follows the newest moment, Enter shows the node, the menu key shows what can be done with the worker, Escape ends the selection.';

/**
 * @param {KeyboardEvent} event
 * @param {{view: () => object, select: (key: string) => void, activate: () => void, deselect: () => boolean, moved: () => void}} timeline
 * @returns {boolean} whether the key meant something here
 */
export function pressKey(event, timeline) {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return false;
  }
  const view = timeline.view();
  const {key} = event;
  if (key.startsWith('Arrow') && !event.shiftKey) {
    timeline.select(key);
  } else if (key === 'ArrowLeft' || key === 'ArrowRight') {
    view.pan(view.span * (key === 'ArrowRight' ? PAN : -PAN));
    timeline.moved();
  } else if (ZOOMS[key]) {
    view.zoom(ZOOMS[key], timeline.center());
    timeline.moved();
  } else if (key === 'Home' || key === '0') {
    view.fit();
    timeline.moved();
  } else if (key === 'End') {
    view.follow();
    timeline.moved();
  } else if (key === 'Enter') {
    timeline.activate();
  } else if (key === 'Escape') {
    return timeline.deselect();
  } else {
    return false;
  }
  return true;
}
