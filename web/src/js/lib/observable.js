/** A state that is replaced as a whole; listeners get the new one. */
export class Observable {
  #listeners = new Set();

  constructor(state) {
    this.state = state;
  }

  update(change) {
    this.state = {...this.state, ...change};
    for (const listener of this.#listeners) listener(this.state);
  }

  /** Calls back now and at each change. */
  subscribe(listener) {
    this.#listeners.add(listener);
    listener(this.state);
    return () => this.#listeners.delete(listener);
  }
}
