import {h, icon} from '../lib/dom.js';
import {keep, recall} from '../lib/storage.js';
import './node-outline.js';
import './source-view.js';

const KEY = 'poolyard.twin';
const TABS = [['outline', 'Outline'], ['source', 'Source']];

/**
 * <workflow-twin>: the workflow as text beside the canvas, as an outline or as its JSON source. All three
 * edit the same document. Set `editor` to fill it; `o` opens and closes it.
 */
class WorkflowTwin extends HTMLElement {
  set editor(editor) {
    this.ed = editor;
    this.root = this.closest('.editor');
    this.views = {outline: h('node-outline', {class: 'outline', ...panel('outline')}), source: h('source-view', {class: 'source', ...panel('source')})};
    this.tabs = TABS.map(([id, title]) => h('button', {type: 'button', role: 'tab', id: `twin-tab-${id}`, 'aria-controls': `twin-${id}`, 'data-view': id, onclick: () => this.#select(id)}, title));
    const close = h('button', {class: 'button small icon-only twin-close', type: 'button', 'aria-label': 'Close', 'data-tip': 'Close', 'data-keys': 'o', onclick: () => this.toggle(false)}, icon('close'));
    const tablist = h('div', {class: 'tabs', role: 'tablist', 'aria-label': 'Workflow as text', onkeydown: event => this.#arrows(event)}, this.tabs);
    this.replaceChildren(h('div', {class: 'twin-bar'}, tablist, close), ...Object.values(this.views));
    for (const view of Object.values(this.views)) view.editor = editor;
    for (const button of this.root.querySelectorAll('[data-toggle-twin]')) button.addEventListener('click', () => this.toggle());
    document.addEventListener('keydown', event => this.#key(event));
    const [open, view] = (recall(KEY) ?? '').split(',');
    this.#select(view === 'source' ? 'source' : 'outline', false);
    this.toggle(open === 'open', false);
  }

  /** Opens or closes it; a person who opens it is brought there. */
  toggle(open = !this.open, asked = true) {
    this.open = open;
    this.root.classList.toggle('twin-open', open);
    for (const button of this.root.querySelectorAll('[data-toggle-twin]')) button.setAttribute('aria-expanded', String(open));
    if (open && this.selected === 'source') this.views.source.open();
    if (!asked) return;
    this.#remember();
    if (open) this.views[this.selected].focus();
    else this.ed.canvas.scene.svg.focus({preventScroll: true});
  }

  #select(id, asked = true) {
    this.selected = id;
    for (const tab of this.tabs) {
      const chosen = tab.dataset.view === id;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      this.views[tab.dataset.view].hidden = !chosen;
    }
    if (id === 'source' && (this.open || this.ed.small)) this.views.source.open();
    if (asked) this.#remember();
  }

  #remember() {
    keep(KEY, `${this.open ? 'open' : 'closed'},${this.selected}`);
  }

  #arrows(event) {
    if (!['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    const other = this.tabs.find(tab => tab.dataset.view !== this.selected);
    other.click();
    other.focus();
    event.preventDefault();
  }

  #key(event) {
    if (event.key !== 'o' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest?.('input, textarea, select, [contenteditable], dialog')) return;
    event.preventDefault();
    this.toggle();
  }
}

function panel(id) {
  return {id: `twin-${id}`, role: 'tabpanel', 'aria-labelledby': `twin-tab-${id}`};
}

customElements.define('workflow-twin', WorkflowTwin);
