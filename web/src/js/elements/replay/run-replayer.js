import {duration} from '../../lib/format.js';
import {toast} from '../../lib/toast.js';
import {momentText} from '../../run/replay/moment-text.js';
import {readMoment} from '../../run/replay/moment-link.js';
import {Playback} from '../../run/replay/playback.js';
import {isFinal} from '../../run/run-status.js';
import {copyText} from '../copy-text.js';
import {MomentAddress} from './moment-address.js';
import {Moments} from './moments.js';
import {Player} from './player.js';
import {ReplayBar} from './replay-bar.js';
import {attachReplayKeys} from './replay-keys.js';

/**
 * Replays the run of a dock when it is over: the lanes stay whole, with a playhead and a veil behind it, and all other
 * panels show the run as it stood at that moment. The address names moment and lane, and one that does is opened.
 */
export class RunReplayer {
  /** Whether the address has been looked at since the run is over. */
  #opened = false;
  /** Takes away what was said about the wait for the end. */
  #endWait = () => {};

  /** @param {import('../dock/run-dock.js').RunDock} dock that watches a run */
  constructor(dock) {
    this.dock = dock;
    this.timeline = dock.lanes.timeline;
    this.playback = new Playback();
    this.moments = new Moments(dock.run.id, () => this.#onRecording());
    this.player = new Player(this.playback, () => this.#show(), () => this.moments.ready);
    this.address = new MomentAddress(() => ({time: this.playback.time, lane: this.timeline.lane}));
    const actions = {
      toStart: () => this.#go(0),
      toEnd: () => this.#go(Infinity),
      step: direction => this.#step(direction),
      play: () => this.#toggle(),
      seek: time => this.#go(time),
      speed: speed => {
        this.playback.speed = speed;
      },
      copy: () => this.#copy(),
    };
    this.bar = new ReplayBar(this.playback, actions);
    dock.append(this.bar.element);
    attachReplayKeys(actions, () => this.#opened);
    this.timeline.addEventListener('seek', ({detail}) => this.#go(detail.time));
    this.timeline.addEventListener('lane-choice', () => this.#opened && this.address.follow());
    addEventListener('hashchange', () => this.#opened && this.#open());
    dock.addEventListener('run-change', () => this.#follow());
    this.#follow();
    this.#announceWait();
  }

  /** A link may lead into a run that still goes on. */
  #announceWait() {
    const {time} = readMoment(location.hash);
    const {resource} = this.dock.run;
    if (time !== null && !isFinal(resource.status)) {
      this.#endWait = toast(`This run goes on. When it is over, you see it as it stood at ${duration(time)}, where this link leads.`, {stays: true});
    }
  }

  /** When the run is over, and all of it is here, it can be replayed. */
  #follow() {
    const {state} = this.dock.run;
    if (this.#opened || !state.over) {
      return;
    }
    this.#opened = true;
    this.#endWait();
    this.playback.end = state.finishedAt;
    this.bar.element.hidden = state.finishedAt === 0;
    this.timeline.seekable = state.finishedAt > 0;
    this.#open();
  }

  /** Shows what the address names. */
  #open() {
    const {time, lane} = readMoment(location.hash);
    this.playback.pause();
    this.playback.seek(time ?? Infinity);
    if (lane !== null && this.timeline.showLane(lane, this.playback.time)) {
      this.dock.open('lanes');
    }
    this.#changed();
  }

  #changed() {
    if (this.playback.time !== null) {
      this.moments.need();
    }
    this.player.wake();
  }

  #go(time) {
    this.playback.pause();
    this.playback.seek(time);
    this.#changed();
  }

  async #step(direction) {
    await this.moments.need();
    const {recording} = this.moments;
    if (recording) {
      const {moment} = this.playback;
      this.#go(direction > 0 ? recording.after(moment) : recording.before(moment));
    }
  }

  #toggle() {
    if (this.playback.playing) {
      this.playback.pause();
    } else {
      this.playback.play();
    }
    this.#changed();
  }

  #copy() {
    const {time, end} = this.playback;
    const what = time === null ? 'this run' : `this run at ${momentText(time, end)}`;
    copyText(this.address.link, `Copied the link. Whoever opens it sees ${what}.`);
  }

  #onRecording() {
    const {failure} = this.moments;
    if (failure) {
      this.playback.pause();
      toast(`The recording could not be read: ${failure.message} Move the slider to try again.`, {tone: 'failed'});
    }
    this.player.wake();
  }

  /** @returns {boolean} whether there is more to do in the next frame */
  #show() {
    const {time} = this.playback;
    this.timeline.playhead = time;
    if (time !== null) {
      this.timeline.showMoment(time);
    }
    const more = this.#showPanels(time);
    this.bar.refresh(this.#note(more));
    this.address.follow();
    return more;
  }

  #showPanels(time) {
    if (time === null) {
      this.dock.showMoment(null);
      return false;
    }
    const {moment, more} = this.moments.at(time);
    if (moment) {
      this.dock.showMoment(moment);
    }
    return more;
  }

  #note(more) {
    if (this.moments.loading) {
      return 'Reading the recording …';
    }
    if (this.moments.failure) {
      return 'The recording could not be read.';
    }
    return more ? 'Going there …' : '';
  }
}
