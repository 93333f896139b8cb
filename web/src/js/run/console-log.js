/**
 * The printed lines of a run, the newest `limit` of them; `dropped` counts those that were let go.
 *
 * Every line has a `number` that counts from 0 and never changes, so that a view can ask for what is new.
 */
export class ConsoleLog {
  constructor(limit = 10_000) {
    this.limit = limit;
    this.lines = [];
    this.dropped = 0;
  }

  /** @param {{time: number, lane: number, text: string}} line */
  append({time, lane, text}) {
    this.lines.push({number: this.dropped + this.lines.length, time, lane, text});
    // Let go in larger pieces: removing one from the front of an array for each line would move all of it each time.
    if (this.lines.length > this.limit * 1.1) {
      const surplus = this.lines.length - this.limit;
      this.lines.splice(0, surplus);
      this.dropped += surplus;
    }
  }

  /** How many lines were printed, those that were let go included. */
  get count() {
    return this.dropped + this.lines.length;
  }

  /** The lines from `number` on, as far as they are still there. */
  since(number) {
    return this.lines.slice(Math.max(0, number - this.dropped));
  }
}
