import {h, icon} from '../../lib/dom.js';
import {legendButton} from './legend.js';

/**
 * What the marks mean, zooming, and the whole run, as buttons.
 *
 * @param {() => import('./lane-timeline.js').LaneTimeline} timelineOf the timeline they are for, asked at each press
 */
export function viewTools(timelineOf) {
  const tool = (name, label, key, move) => {
    const onclick = () => {
      const timeline = timelineOf();
      move(timeline.view);
      timeline.moved();
    };
    const attributes = {'aria-label': label, 'data-tip': label, 'data-keys': key, onclick};
    return h('button', {class: 'button small icon-only', type: 'button', ...attributes}, icon(name));
  };
  return [
    legendButton(),
    tool('minus', 'Zoom out', '-', view => view.zoom(1 / 0.7)),
    tool('plus', 'Zoom in', '+', view => view.zoom(0.7)),
    tool('fit', 'Show the whole run', 'Home', view => view.fit()),
  ];
}
