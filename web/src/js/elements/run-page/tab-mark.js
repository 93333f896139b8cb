import {h} from '../../lib/dom.js';
import {shareDone} from '../../run/progress.js';
import {isFinal} from '../../run/run-status.js';
import {tabIcon} from '../../run/tab-icon.js';

/** How often the tab is marked anew, in milliseconds: a tab that changes more often distracts from the others. */
const PAUSE = 1000;

const MARKS = {queued: '…', running: '▶', succeeded: '✓'};

/** Says in the tab of the browser how a run stands, for those who wait for it elsewhere: in its title and its icon. */
export class TabMark {
  #share = 0;
  #markedAt = -Infinity;
  #status = null;

  /** @param {string} name what runs */
  constructor(name) {
    this.name = name;
    this.reduced = matchMedia('(prefers-reduced-motion: reduce)');
  }

  /** @param {import('../../run/run-watch.js').RunWatch} watch */
  show(watch) {
    const status = watch.connection === 'missing' ? 'missing' : watch.state.status;
    const time = performance.now();
    if (status === this.#status && (isFinal(status) || time - this.#markedAt < PAUSE)) {
      return;
    }
    this.#status = status;
    this.#markedAt = time;
    // What is still to come is only known bit by bit; a run does not go back for that.
    this.#share = Math.max(this.#share, shareDone(watch.state, watch.document));
    const percent = status === 'running' ? `${Math.floor(this.#share * 100)} % ` : '';
    this.#write(`${MARKS[status] ?? '✕'} ${percent}${this.name} · Poolyard`, tabIcon(status, this.reduced.matches ? 0 : this.#share));
  }

  #write(title, icon) {
    if (document.title !== title) {
      document.title = title;
    }
    const link = document.querySelector('link[rel="icon"]');
    if (link && link.getAttribute('href') !== icon) {
      // Browsers do not look at a link that is changed in place; they do at a new one.
      link.replaceWith(h('link', {rel: 'icon', type: 'image/svg+xml', href: icon}));
    }
  }
}
