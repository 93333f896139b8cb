import {h} from '../../lib/dom.js';
import {bandText} from './band-painter.js';

const GAP = 14;

/** The floating description of what the pointer is on. Only for the eye: the same is said when a slice is selected. */
export class SliceTooltip {
  constructor() {
    this.element = h('div', {class: 'slice-tooltip', 'aria-hidden': 'true', hidden: true});
  }

  /** @param {object} description see describe.js */
  showSlice(description, x, y) {
    this.#show(
      [
        h('div', {class: 'slice-tooltip-head'}, h('strong', {}, description.title), h('span', {}, description.outcome)),
        h('dl', {}, ...description.facts.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)])),
      ],
      x,
      y,
    );
  }

  showLane(lane, x, y) {
    const exit = lane.exit
      ? ` · ${lane.exit.reason ?? 'ended'}${lane.exit.code === null ? '' : `, exit status ${lane.exit.code}`}`
      : '';
    this.#show(
      [h('div', {class: 'slice-tooltip-head'}, h('strong', {}, lane.label)), h('p', {}, `${lane.ended} tasks${exit}`)],
      x,
      y,
    );
  }

  showBand(band, sample, x, y) {
    const head = h('div', {class: 'slice-tooltip-head'}, h('strong', {}, `virtual threads · ${band.executor}`));
    this.#show([head, h('p', {}, bandText(band, sample))], x, y);
  }

  hide() {
    this.element.hidden = true;
  }

  /** Placed within its container, beside the pointer on the side that has room. */
  #show(content, x, y) {
    this.element.replaceChildren(...content);
    this.element.hidden = false;
    const {clientWidth, clientHeight} = this.element.offsetParent ?? document.documentElement;
    const {offsetWidth, offsetHeight} = this.element;
    const left = x + GAP + offsetWidth < clientWidth ? x + GAP : Math.max(4, x - GAP - offsetWidth);
    const top = Math.max(4, Math.min(y + GAP, clientHeight - offsetHeight - 4));
    this.element.style.transform = `translate(${left}px, ${top}px)`;
  }
}
