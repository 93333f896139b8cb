import {h, icon} from '../../lib/dom.js';
import {momentText} from '../../run/replay/moment-text.js';
import {SPEEDS} from '../../run/replay/playback.js';

/** The controls of a recording: to its start and end, event by event, playing, a slider, the time and the speed. */
export class ReplayBar {
  /**
   * @param {import('../../run/replay/playback.js').Playback} playback
   * @param {{toStart: () => void, toEnd: () => void, step: ?(direction: 1|-1) => void, play: () => void,
   *     seek: (time: number) => void, speed: (speed: number) => void, copy: () => void}} actions `step` null where
   *     there are no single events
   */
  constructor(playback, actions) {
    this.playback = playback;
    this.play = control('run', 'Play', ' ', actions.play);
    this.slider = h('input', {
      class: 'replay-slider',
      type: 'range',
      min: 0,
      step: 'any',
      'aria-label': 'Moment of the recording',
      oninput: () => actions.seek(this.slider.valueAsNumber),
    });
    this.clock = h('output', {class: 'replay-clock figures'});
    this.speed = h('select', {
      class: 'select',
      'aria-label': 'Speed',
      'data-tip': 'How fast the recording is played',
      onchange: () => actions.speed(Number(this.speed.value)),
    });
    this.speed.append(...SPEEDS.map(speed => h('option', {value: speed}, `${speed}×`)));
    this.note = h('span', {class: 'replay-note', role: 'status'});
    const buttons = [
      control('to-start', 'To the start', 'Home', actions.toStart),
      actions.step && control('event-before', 'Previous event', ',', () => actions.step(-1)),
      this.play,
      actions.step && control('event-after', 'Next event', '.', () => actions.step(1)),
      control('to-end', 'To the end, where the whole run is seen', 'End', actions.toEnd),
    ];
    const copy = control('link', 'Copy link to this moment', null, actions.copy);
    copy.classList.remove('icon-only');
    copy.append(h('span', {class: 'label'}, 'Copy link'));
    this.element = h(
      'div',
      {class: 'replay-bar', role: 'group', 'aria-label': 'Replay', hidden: true},
      h('div', {class: 'replay-buttons'}, buttons),
      this.slider,
      this.clock,
      this.note,
      this.speed,
      copy,
    );
  }

  /** Follows the playback. @param {string} note what there is to say about it, empty for nothing */
  refresh(note = '') {
    const {moment, end, playing, speed, time} = this.playback;
    this.slider.max = String(end);
    this.slider.value = String(moment);
    this.slider.style.setProperty('--passed', `${end > 0 ? (100 * moment) / end : 0}%`);
    const [now, whole] = [momentText(moment, end), momentText(end, end)];
    this.slider.setAttribute('aria-valuetext', time === null ? `${whole}, the end` : `${now} of ${whole}`);
    this.clock.replaceChildren(h('b', {}, now), ` / ${whole}`);
    this.speed.value = String(speed);
    this.element.classList.toggle('at-moment', time !== null);
    if (this.note.textContent !== note) {
      this.note.textContent = note;
    }
    this.#showPlaying(playing);
  }

  #showPlaying(playing) {
    if (this.shown !== playing) {
      this.shown = playing;
      const label = playing ? 'Pause' : 'Play';
      this.play.setAttribute('aria-label', label);
      this.play.dataset.tip = label;
      this.play.replaceChildren(icon(playing ? 'pause' : 'run'));
    }
  }
}

function control(name, label, key, onclick) {
  const keys = key === ' ' ? 'Space' : key;
  return h(
    'button',
    {
      class: 'button small icon-only',
      type: 'button',
      'aria-label': label,
      'aria-keyshortcuts': keys,
      'data-tip': label,
      'data-keys': keys,
      onclick,
    },
    icon(name),
  );
}
