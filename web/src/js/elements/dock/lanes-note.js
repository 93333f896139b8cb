import {announce} from '../../lib/announce.js';
import {h, icon} from '../../lib/dom.js';

/** A sentence below the lanes about what is to be seen in them, which can be closed. */
export class LanesNote {
  /** @param {string} iconName  @param {() => void} onClose somebody has seen enough */
  constructor(iconName, onClose) {
    this.text = h('p', {});
    const close = () => {
      this.hide();
      onClose();
    };
    this.element = h(
      'div',
      {class: 'lanes-note', hidden: true},
      icon(iconName),
      this.text,
      h('button', {class: 'button small icon-only', type: 'button', 'aria-label': 'Close', 'data-tip': 'Close', onclick: close}, icon('close')),
    );
  }

  say(sentence) {
    if (this.text.textContent !== sentence || this.element.hidden) announce(sentence);
    this.text.textContent = sentence;
    this.element.hidden = false;
  }

  hide() {
    this.element.hidden = true;
  }
}
