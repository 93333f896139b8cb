import {h, icon} from '../../lib/dom.js';
import {attachMenu} from '../../lib/menu.js';
import {toast} from '../../lib/toast.js';
import {stopRun} from '../../run/run-client.js';
import {STOP_ORDERS, isStronger} from '../../run/stop-orders.js';

/**
 * Stop, for whoever holds the run's key, as long as there is something to stop: a menu of the ways to do it. One that
 * was chosen can be followed by a stronger one, for those who do not want to wait for the end any longer.
 */
export class RunActions {
  /** @param {() => void} onOrder the run is told to stop from here */
  constructor(onOrder = () => {}) {
    this.onOrder = onOrder;
    this.given = null;
    this.label = h('span', {}, 'Stop');
    this.stop = h(
      'button',
      {class: 'button small run-stop', type: 'button', 'data-tip': 'The ways to stop this run'},
      icon('stop'),
      this.label,
      icon('chevron-down'),
    );
    this.element = h('div', {class: 'run-actions', hidden: true}, this.stop);
    this.menu = attachMenu(this.stop, () => this.#items(), {align: 'end', label: 'Stop the run'});
    this.menu.classList.add('stop-menu');
  }

  /** @param {{id: string, key: ?string, active: boolean}} run */
  show({id, key, active}) {
    if (this.id !== id || !active) {
      this.given = null;
    }
    this.id = id;
    this.key = key;
    const hidden = !key || !active;
    if (hidden && this.menu.matches(':popover-open')) {
      this.menu.hidePopover();
    }
    this.element.hidden = hidden;
    this.label.textContent = this.given?.doing ?? 'Stop';
  }

  #items() {
    // What is meant most often first, and apart what nothing survives.
    const [finish, drain, cancel, kill] = STOP_ORDERS.map(order => ({
      label: order.label,
      note: order.what,
      value: order.name,
      disabled: !isStronger(order, this.given),
      run: () => this.#give(order),
    }));
    return [cancel, drain, finish, '-', kill];
  }

  async #give(order) {
    const {id, key, given} = this;
    this.given = order;
    this.show({id, key, active: true});
    this.onOrder();
    try {
      await stopRun(id, key, order);
    } catch (failure) {
      this.given = given;
      this.show({id: this.id, key: this.key, active: !this.element.hidden});
      toast(`The run could not be stopped: ${failure.message}`, {tone: 'failed'});
    }
  }
}
