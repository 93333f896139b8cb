const KEY = 'poolyard.tab';
const LOCK = 'poolyard.tab.';
/** A page that is being reloaded gives its name up a moment after the new one asks for it. */
const PATIENCE = 400;

/**
 * The name of this tab, the same after a reload, and different from that of every other tab, also of one
 * that was made by duplicating it. While the tab lives it holds a lock of that name, so others can tell.
 */
export class Tab {
  constructor({storage = sessionStorage, locks = navigator.locks, patience = PATIENCE} = {}) {
    this.storage = storage;
    this.patience = patience;
    // Missing where the page is not served securely: then nobody can tell who lives.
    this.locks = locks;
    this.id = storage.getItem(KEY) ?? this.#rename();
  }

  /** Takes the name, or another one if a tab that lives has it. */
  async claim() {
    if (this.locks && !(await this.#hold())) {
      this.#rename();
      await this.#hold();
    }
  }

  /** The names of all tabs that live, this one included. */
  async alive() {
    const {held = []} = (await this.locks?.query()) ?? {};
    return new Set([this.id, ...held.filter(({name}) => name.startsWith(LOCK)).map(({name}) => name.slice(LOCK.length))]);
  }

  #rename() {
    this.id = Math.random().toString(36).slice(2, 10);
    this.storage.setItem(KEY, this.id);
    return this.id;
  }

  #hold() {
    return new Promise(resolve => {
      this.locks.request(LOCK + this.id, {signal: AbortSignal.timeout(this.patience)}, () => {
        resolve(true);
        return new Promise(() => {});
      }).catch(() => resolve(false));
    });
  }
}
