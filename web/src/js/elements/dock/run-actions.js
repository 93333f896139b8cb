import {h, icon} from '../../lib/dom.js';
import {toast} from '../../lib/toast.js';
import {cancelRun, killRun} from '../../run/run-client.js';

/** Stop and Kill, for whoever holds the run's key, as long as there is something to stop. */
export class RunActions {
  #asked = null;

  constructor() {
    this.stop = button('stop', 'Stop', 'Cancel what waits, interrupt what runs', () => this.#ask(cancelRun, 'stop'));
    this.kill = button('close', 'Kill', 'End every process of this run at once', () => this.#ask(killRun, 'kill'));
    this.kill.classList.add('danger');
    this.element = h('div', {class: 'run-actions', hidden: true}, this.stop, this.kill);
  }

  /** @param {{id: string, key: ?string, active: boolean}} run */
  show({id, key, active}) {
    if (this.id !== id || !active) {
      this.#asked = null;
    }
    this.id = id;
    this.key = key;
    this.element.hidden = !key || !active;
    this.stop.disabled = this.#asked !== null;
    this.kill.disabled = this.#asked === 'kill';
    this.stop.lastChild.textContent = this.#asked === 'stop' ? 'Stopping …' : 'Stop';
    this.kill.lastChild.textContent = this.#asked === 'kill' ? 'Killing …' : 'Kill';
  }

  async #ask(action, name) {
    const {id, key} = this;
    this.#asked = name;
    this.show({id, key, active: true});
    try {
      await action(id, key);
    } catch (failure) {
      this.#asked = null;
      this.show({id: this.id, key: this.key, active: !this.element.hidden});
      toast(`The run could not be stopped: ${failure.message}`, {tone: 'failed'});
    }
  }
}

function button(iconName, label, tip, onclick) {
  return h(
    'button',
    {class: 'button small', type: 'button', 'data-tip': tip, onclick},
    icon(iconName),
    h('span', {}, label),
  );
}
