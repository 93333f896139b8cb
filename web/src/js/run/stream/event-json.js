import {ExactNumber, parseJson} from '../../lib/json.js';

/** Reading exactly takes several times as long, so it is done only where a user's value may need it. */
const MAY_NEED = /"type":\s*"output"|\d{16}/;

/** @returns {Array<object>} the events of a frame, with the numbers inside their values as the server wrote them */
export function parseEvents(text) {
  return MAY_NEED.test(text) ? parseJson(text).map(ordinary) : JSON.parse(text);
}

/** @returns {object} one event of a recording */
export function parseEvent(text) {
  return MAY_NEED.test(text) ? ordinary(parseJson(text)) : JSON.parse(text);
}

/** Times, lanes and tasks are ordinary numbers; only what a user's function returned is kept exact. */
function ordinary(event) {
  for (const key of Object.keys(event)) {
    if (key !== 'value' && event[key] instanceof ExactNumber) {
      event[key] = Number(event[key].text);
    }
  }
  return event;
}
