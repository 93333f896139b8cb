import {h, icon} from '../../lib/dom.js';
import {duration} from '../../lib/format.js';
import {toast} from '../../lib/toast.js';
import {STATUS_WORDS} from '../../run/run-status.js';

/** Runs that are over sooner are waited for, in seconds. */
const LONG = 5;

/**
 * "Notify me": tells the end of a long run through the system, to whoever asks for it. The browser's permission is asked
 * for on that press only; where there are no notifications there is no button.
 */
export class EndNotice {
  #wanted = false;

  /** @param {string} name what runs */
  constructor(name) {
    this.name = name;
    this.label = h('span', {class: 'label'}, 'Notify me');
    this.button = h(
      'button',
      {
        type: 'button',
        class: 'button end-notice',
        'aria-pressed': 'false',
        'aria-label': 'Notify me when it is done',
        'data-tip': 'Tells you through your system when this run is done',
        hidden: true,
        onclick: () => this.#toggle(),
      },
      icon('bell'),
      this.label,
    );
  }

  /** @param {import('../../run/run-watch.js').RunWatch} watch */
  show(watch) {
    const {state} = watch;
    if (state.over) {
      this.button.hidden = true;
      this.#tell(watch);
    } else {
      this.button.hidden = !('Notification' in globalThis) || watch.now() < LONG;
    }
  }

  async #toggle() {
    if (!this.#wanted && (await permission()) !== 'granted') {
      toast('Your browser does not let this site notify you. Allow it in the site settings and press again.', {tone: 'failed'});
      return;
    }
    this.#wanted = !this.#wanted;
    this.button.setAttribute('aria-pressed', String(this.#wanted));
    this.label.textContent = this.#wanted ? 'Will notify you' : 'Notify me';
  }

  #tell({id, state}) {
    if (!this.#wanted) {
      return;
    }
    this.#wanted = false;
    // Who looks at the page sees it.
    if (document.visibilityState === 'visible' && document.hasFocus()) {
      return;
    }
    try {
      const body = `${STATUS_WORDS[state.status]} after ${duration(state.finishedAt)}.`;
      const notice = new Notification(this.name, {body, tag: `poolyard-run-${id}`});
      notice.onclick = () => {
        window.focus();
        notice.close();
      };
    } catch {
      // Some systems let pages without a worker of their own ask but not tell; the tab's title says it still.
    }
  }
}

/** Asks where it has not been answered yet; a browser that refuses to ask has answered. */
async function permission() {
  if (Notification.permission !== 'default') {
    return Notification.permission;
  }
  try {
    return await Notification.requestPermission();
  } catch {
    return 'denied';
  }
}
