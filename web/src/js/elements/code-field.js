import {h} from '../lib/dom.js';

/**
 * <code-field>: an editor for the function language. Fires `input` at each change (read `value`).
 * Properties: value, label, diagnostics ([{line, column, message}]), readOnly. The editor itself is
 * loaded when the first one is shown.
 */
class CodeField extends HTMLElement {
  #value = '';
  #diagnostics = [];
  #view = null;

  get value() {
    return this.#view ? this.#view.text : this.#value;
  }

  set value(text) {
    this.#value = text;
    if (this.#view && this.#view.text !== text) this.#view.replace(text);
  }

  set diagnostics(list) {
    this.#diagnostics = list;
    this.#view?.mark(list);
  }

  async connectedCallback() {
    if (this.#view || this.loading) return;
    this.loading = true;
    // Shown until the editor has loaded, at the same height, so that nothing jumps.
    this.replaceChildren(h('pre', {class: 'code-waiting'}, this.#value));
    const {createCodeView} = await import('./code-view.js');
    if (!this.isConnected) { this.loading = false; return; }
    this.replaceChildren();
    this.#view = createCodeView(this, {
      text: this.#value,
      label: this.label ?? 'Source',
      readOnly: this.readOnly,
      changed: () => this.dispatchEvent(new Event('input', {bubbles: true})),
      left: () => this.dispatchEvent(new Event('change', {bubbles: true})),
    });
    this.#view.mark(this.#diagnostics);
    if (this.wantsFocus) this.#view.focus();
  }

  focus() {
    this.wantsFocus = true;
    this.#view?.focus();
  }
}

customElements.define('code-field', CodeField);
