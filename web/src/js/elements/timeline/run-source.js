import {hueOf} from '../../run/executor-hues.js';
import {TaskLabels} from '../../run/task-labels.js';

/**
 * What a timeline draws of a run.
 *
 * @param {{state: object, document: ?object, now: () => number}} run
 */
export function sourceOf(run) {
  const hues = new Map();
  return {
    state: run.state,
    labels: new TaskLabels(run.document),
    now: () => run.now(),
    hueOf(lane) {
      let hue = hues.get(lane);
      if (hue === undefined) {
        hue = hueOf(lane, run.document);
        hues.set(lane, hue);
      }
      return hue;
    },
  };
}
