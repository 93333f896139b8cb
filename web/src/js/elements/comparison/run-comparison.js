import {h} from '../../lib/dom.js';
import {momentText} from '../../run/replay/moment-text.js';
import {readMoment} from '../../run/replay/moment-link.js';
import {Playback} from '../../run/replay/playback.js';
import {copyText} from '../copy-text.js';
import {MomentAddress} from '../replay/moment-address.js';
import {Player} from '../replay/player.js';
import {ReplayBar} from '../replay/replay-bar.js';
import {attachReplayKeys} from '../replay/replay-keys.js';
import {Alignment} from '../timeline/alignment.js';
import {viewTools} from '../timeline/view-tools.js';
import {ComparedRun} from './compared-run.js';

/**
 * `<run-comparison>`: recordings one above the other on one time scale, zoomed and panned together, with one playhead.
 *
 * - `show(recordings)`, see {@link ComparedRun}, once
 *
 * Fires `comparison-change` when more is known of one of the runs, `comparison-ready` when all of them are there. `#t=SECONDS` in the address is the playhead.
 */
export class RunComparison extends HTMLElement {
  /** @type {ComparedRun[]} */
  runs = [];
  #playback = new Playback();
  #ready = false;

  show(recordings) {
    const alignment = new Alignment();
    this.runs = recordings.map(recording => new ComparedRun(recording, alignment, () => this.#follow()));
    this.player = new Player(this.#playback, () => this.#showMoment());
    this.address = new MomentAddress(() => ({time: this.#playback.time}));
    const actions = {
      toStart: () => this.#go(0),
      toEnd: () => this.#go(Infinity),
      step: null,
      play: () => this.#toggle(),
      seek: time => this.#go(time),
      speed: speed => {
        this.#playback.speed = speed;
      },
      copy: () => this.#copy(),
    };
    this.bar = new ReplayBar(this.#playback, actions);
    const tools = h('div', {class: 'comparison-tools'}, viewTools(() => this.runs[0].timeline));
    this.replaceChildren(tools, ...this.runs.map(({element}) => element), this.bar.element);
    attachReplayKeys(actions, () => this.#ready && this.isConnected);
    this.addEventListener('seek', ({detail}) => this.#go(detail.time));
    addEventListener('hashchange', () => this.#ready && this.#open());
    for (const run of this.runs) {
      run.start();
    }
  }

  disconnectedCallback() {
    for (const run of this.runs) {
      run.close();
    }
  }

  /** When all are over their recordings can be played, as long as the longest of them takes. */
  #follow() {
    this.dispatchEvent(new CustomEvent('comparison-change', {bubbles: true}));
    if (this.#ready || !this.runs.every(({settled}) => settled)) {
      return;
    }
    this.#ready = true;
    this.#playback.end = Math.max(...this.runs.map(({end}) => end));
    const some = this.#playback.end > 0;
    this.bar.element.hidden = !some;
    for (const {timeline} of this.runs) {
      timeline.seekable = some;
    }
    this.#open();
    this.dispatchEvent(new CustomEvent('comparison-ready', {bubbles: true}));
  }

  #open() {
    this.#go(readMoment(location.hash).time ?? Infinity);
  }

  #go(time) {
    this.#playback.pause();
    this.#playback.seek(time);
    this.player.wake();
  }

  #toggle() {
    if (this.#playback.playing) {
      this.#playback.pause();
    } else {
      this.#playback.play();
    }
    this.player.wake();
  }

  #showMoment() {
    const {time} = this.#playback;
    for (const run of this.runs) {
      run.showMoment(time);
    }
    if (time !== null) {
      this.runs[0].timeline.showMoment(time);
    }
    this.bar.refresh();
    this.address.follow();
    return false;
  }

  #copy() {
    const {time, end} = this.#playback;
    const moment = time === null ? '' : ` at ${momentText(time, end)}`;
    copyText(this.address.link, `Copied the link. Whoever opens it sees these recordings${moment}.`);
  }
}

customElements.define('run-comparison', RunComparison);
