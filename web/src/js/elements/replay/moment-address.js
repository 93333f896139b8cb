import {momentHash} from '../../run/replay/moment-link.js';

/** The address follows so many milliseconds after the last change: browsers allow only so many. */
const PAUSE = 250;

/** Keeps the end of the address at the moment and lane that are shown. */
export class MomentAddress {
  #timer = null;

  /** @param {() => {time: ?number, lane: ?number}} shown */
  constructor(shown) {
    this.shown = shown;
  }

  /** The whole address of what is shown. */
  get link() {
    return location.href.split('#')[0] + momentHash(this.shown());
  }

  follow() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const hash = momentHash(this.shown());
      if (hash !== location.hash) {
        history.replaceState(history.state, '', location.pathname + location.search + hash);
      }
    }, PAUSE);
  }
}
