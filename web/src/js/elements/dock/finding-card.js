import {h, icon} from '../../lib/dom.js';
import {MendOffer} from './mend-offer.js';

/** One finding: what it says, where it can be seen, and what can be tried against it. */
export class FindingCard {
  /**
   * @param {{code: string, message: string, nodes: string[]}} finding
   * @param {import('../../run/run-watch.js').RunWatch} run
   * @param {?import('../mending.js').Mending} mending
   * @param {(finding: object) => void} onShow
   * @param {?HTMLElement} picture stands in place of the message
   */
  constructor(finding, run, {mending, onShow, picture = null}) {
    this.offer = new MendOffer(finding, run, mending);
    const show = h(
      'button',
      {class: 'button small outlined', type: 'button', 'data-tip': 'Go to where it can be seen in the lanes', onclick: () => onShow(finding)},
      icon('lanes'),
      'Show me',
    );
    this.element = h(
      'article',
      {class: 'finding-card', 'data-code': finding.code},
      picture ?? [icon('info'), h('p', {}, finding.message)],
      finding.nodes.length > 0 && show,
      this.offer.element,
    );
  }

  refresh() {
    this.offer.refresh();
  }
}
