import {h, icon, typeIcon} from '../lib/dom.js';
import {keys} from '../lib/platform.js';
import {keep, recall} from '../lib/storage.js';
import {installPaletteDrag} from '../interactions/palette-drag.js';
import {sayReadOnly} from '../interactions/actions.js';

const FOLDED = 'poolyard.palette.folded';

/** <node-palette>: the node types in groups, with a search. Set `editor` to fill it. */
class NodePalette extends HTMLElement {
  set editor(editor) {
    this.ed = editor;
    const {catalogue} = editor.graph, folded = new Set((recall(FOLDED) ?? '').split(','));
    this.search = h('input', {class: 'input', type: 'search', placeholder: 'Add a node', 'aria-label': 'Find a node to add', autocomplete: 'off', spellcheck: 'false', onfocus: () => editor.showPanel('palette'), oninput: () => this.#filter(), onkeydown: event => this.#searchKey(event)});
    this.none = h('p', {class: 'palette-none', hidden: true}, 'No node is called that.');
    this.groups = catalogue.groups.map(group => {
      const types = catalogue.types.filter(type => type.group === group.id);
      if (!types.length) return null;
      const details = h('details', {class: 'palette-group', open: !folded.has(group.id), 'data-group': group.id, ontoggle: () => this.#rememberFolds()},
        h('summary', {}, icon('chevron-right'), h('span', {}, group.title)),
        h('div', {class: 'palette-entries'}, types.map(type => this.#entry(type))));
      return details;
    }).filter(Boolean);
    this.replaceChildren(
      h('div', {class: 'palette-search'},
        h('label', {class: 'search'}, icon('search'), this.search, h('kbd', {}, keys('/')))),
      h('div', {class: 'palette-list'}, this.groups, this.none));
    this.addEventListener('click', event => {
      if (!editor.readOnly || !event.target.closest('.palette-entry')) return;
      event.stopPropagation();
      sayReadOnly(editor);
    }, true);
  }

  focusSearch() {
    this.search.focus();
    this.search.select();
  }

  #entry(type) {
    const button = h('button', {
      class: 'palette-entry', type: 'button', 'data-type': type.type, 'data-tip': type.help || type.summary,
      'data-kind': type.output === 'executor' ? type.type : null, 'data-flow': type.output ?? 'none',
      onkeydown: event => this.#entryKey(event),
    }, typeIcon(type.type, type.group), h('span', {class: 'palette-name'}, type.title), h('span', {class: 'palette-note'}, type.summary));
    installPaletteDrag(button, type, this.ed);
    return button;
  }

  #filter() {
    const words = this.search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const group of this.groups) {
      let here = 0;
      for (const entry of group.querySelectorAll('.palette-entry')) {
        const text = `${entry.dataset.type} ${entry.textContent} ${entry.dataset.tip} ${group.dataset.group}`.toLowerCase();
        entry.hidden = !words.every(word => text.includes(word));
        if (!entry.hidden) here++;
      }
      group.hidden = here === 0;
      if (words.length) group.open = true;
      found += here;
    }
    this.none.hidden = found > 0;
  }

  #entries() {
    return [...this.querySelectorAll('.palette-group[open]:not([hidden]) .palette-entry:not([hidden])')];
  }

  #searchKey(event) {
    if (event.key === 'ArrowDown') this.#entries()[0]?.focus();
    else if (event.key === 'Enter') {
      const words = this.search.value.trim().toLowerCase();
      const first = this.#entries().find(entry => entry.dataset.type === words) ?? this.#entries().find(entry => entry.dataset.type.startsWith(words)) ?? this.#entries()[0];
      if (!words || !first) return;
      first.click();
      this.search.value = '';
      this.#filter();
    } else if (event.key === 'Escape') {
      this.search.value = '';
      this.#filter();
      this.ed.canvas.scene.svg.focus();
    } else return;
    event.preventDefault();
  }

  #entryKey(event) {
    const entries = this.#entries(), at = entries.indexOf(event.currentTarget);
    if (event.key === 'ArrowDown') entries[at + 1]?.focus();
    else if (event.key === 'ArrowUp') (entries[at - 1] ?? this.search).focus();
    else return;
    event.preventDefault();
  }

  #rememberFolds() {
    if (this.search.value) return;
    keep(FOLDED, this.groups.filter(group => !group.open).map(group => group.dataset.group).join(','));
  }
}

customElements.define('node-palette', NodePalette);
