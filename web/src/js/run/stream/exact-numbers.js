/**
 * A number as the server wrote it, where JavaScript's own number would be another: integers beyond 2^53 and floats
 * with an integral value, as in `1267650600228229401496703205376` and `1.0`.
 */
export class ExactNumber {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }

  valueOf() {
    return Number(this.text);
  }
}

/** Reviving costs several times the parsing, so only frames that may need it are revived. */
const MAY_NEED = /"type":\s*"output"|\d{16}/;

/** @returns {Array<object>} the events of a frame, with exact numbers inside their values */
export function parseEvents(text) {
  return MAY_NEED.test(text) ? JSON.parse(text, keepExact).map(ordinary) : JSON.parse(text);
}

/** @returns {object} one event of a recording */
export function parseEvent(text) {
  return MAY_NEED.test(text) ? ordinary(JSON.parse(text, keepExact)) : JSON.parse(text);
}

/** Browsers that do not tell the source of a number yet show it rounded, as they always did. */
function keepExact(key, value, context) {
  const source = context?.source;
  return typeof value === 'number' && source !== undefined && String(value) !== source
    ? new ExactNumber(source)
    : value;
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
