/**
 * A run as panels show it: as it stands now, or as it stood at a moment of its recording. Then it knows only what was
 * known at that moment, so there is no resource, which tells what came of the run.
 */
export class ShownRun {
  #moment = null;

  /** @param {import('../run-watch.js').RunWatch} watch */
  constructor(watch) {
    this.watch = watch;
  }

  /** @param {?{state: import('../run-state.js').RunState, time: number}} moment null for as it stands */
  set moment(moment) {
    this.#moment = moment;
  }

  /** Whether it is shown as it once stood. */
  get past() {
    return this.#moment !== null;
  }

  get id() {
    return this.watch.id;
  }

  get document() {
    return this.watch.document;
  }

  get connection() {
    return this.watch.connection;
  }

  get state() {
    return this.#moment?.state ?? this.watch.state;
  }

  get resource() {
    return this.past ? null : this.watch.resource;
  }

  now() {
    return this.#moment?.time ?? this.watch.now();
  }
}
