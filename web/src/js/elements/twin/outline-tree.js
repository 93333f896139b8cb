import {h, icon, typeIcon} from '../../lib/dom.js';
import {disconnect, setParam} from '../../graph/commands.js';
import {nodeOf, sourcesOf} from '../../graph/document.js';
import {reorder} from '../../graph/order.js';
import {outlineOf} from '../../graph/outline.js';
import {connectByList, removeSelected} from '../../interactions/actions.js';
import {duplicate} from '../../interactions/clipboard.js';
import {hasMod} from '../../lib/platform.js';

/**
 * The workflow as a tree as the ARIA pattern has it: nodes, and in each its inputs and settings. Arrows
 * move, Enter edits, F2 renames, Delete deletes, c wires, Alt and an arrow moves a node in the order.
 * What has the focus is selected on the canvas too. The items are siblings that tell their level, so
 * that each is called by its own row alone.
 */
export class OutlineTree {
  #open = new Set();
  #current = null;

  constructor(editor) {
    this.ed = editor;
    this.element = h('ul', {class: 'outline-tree', role: 'tree', 'aria-label': 'Nodes of the workflow'});
    this.element.addEventListener('keydown', event => this.#key(event));
    this.element.addEventListener('click', event => this.#click(event));
    this.element.addEventListener('focusin', event => { if (event.target.dataset.key !== this.#current) this.#go(event.target); });
  }

  /** Draws it anew; what had the focus has it again. */
  show() {
    const {graph, validation} = this.ed;
    const focused = this.element.contains(document.activeElement);
    const found = validation.byNode(), entries = outlineOf(graph.document, graph.catalogue);
    this.element.replaceChildren(...entries.flatMap((entry, index) => this.#entry(entry, index, entries.length, found.get(entry.id) ?? [])));
    this.mark();
    if (focused) this.#item(this.#current)?.focus();
  }

  /** Shows what is selected. Nothing is drawn anew, so what is being pressed stays under the pointer. */
  mark() {
    const {selection} = this.ed.canvas, selected = selection.nodes.length === 1 ? selection.nodes[0] : null;
    for (const item of this.element.querySelectorAll('[aria-level="1"]')) item.setAttribute('aria-selected', String(selection.has(item.dataset.key)));
    if (selected && this.#current?.split('/')[0] !== selected) this.#current = selected;
    const current = this.#item(this.#current) ?? this.#item(this.#current?.split('/')[0]) ?? this.element.querySelector('[role="treeitem"]');
    this.#current = current?.dataset.key ?? null;
    this.element.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    if (current) current.tabIndex = 0;
  }

  focus() {
    this.#item(this.#current)?.focus();
  }

  #entry({key, id, name, type, title, group, kind, summary, parts}, index, count, found) {
    const open = this.#open.has(id), [first] = found;
    const told = first && ['wrong', 'risky', 'unfinished'].includes(first.tone) ? first : null;
    const item = h('li', {role: 'treeitem', 'data-key': key, tabindex: -1, 'aria-level': 1, 'aria-setsize': count, 'aria-posinset': index + 1, 'aria-expanded': String(open), 'aria-selected': String(this.ed.canvas.selection.has(id))},
      h('div', {class: 'outline-row'},
        h('span', {class: 'outline-twist', 'aria-hidden': 'true'}, icon('chevron-right')),
        h('span', {class: 'node-tile small', 'data-kind': kind}, typeIcon(type, group)),
        h('span', {class: 'outline-text'},
          h('span', {class: 'outline-name'}, h('strong', {}, name), title !== name && h('span', {class: 'faint'}, title)),
          summary && h('span', {class: 'outline-summary'}, summary),
          told && h('span', {class: `outline-problem ${told.tone}`}, icon('problem'), told.message))));
    return [item, ...(open ? parts.map((part, at) => this.#part(part, at, parts.length, found)) : [])];
  }

  #part({key, port, label, text, empty}, index, count, found) {
    const told = found.find(one => one.port === port && one.tone !== 'idle');
    return h('li', {role: 'treeitem', 'data-key': key, tabindex: -1, 'aria-level': 2, 'aria-setsize': count, 'aria-posinset': index + 1, 'aria-selected': 'false'},
      h('div', {class: `outline-row part${empty ? ' unset' : ''}${told ? ` ${told.tone}` : ''}`}, h('span', {class: 'outline-label'}, label), h('span', {class: 'outline-value'}, text), told && h('span', {class: 'visually-hidden'}, told.message)));
  }

  #item(key) {
    return key ? this.element.querySelector(`[data-key="${CSS.escape(key)}"]`) : null;
  }

  #go(item) {
    if (!item) return;
    this.element.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    this.#current = item.dataset.key;
    item.tabIndex = 0;
    item.focus();
    const [id] = this.#current.split('/');
    if (!this.ed.canvas.selection.has(id) || this.ed.canvas.selection.nodes.length > 1) {
      this.ed.canvas.selection.set([id]);
      this.ed.canvas.viewport.reveal(id);
    }
  }

  #toggle(id, open) {
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.#current = id;
    this.show();
  }

  #click(event) {
    const item = event.target.closest('[role="treeitem"]');
    if (!item) return;
    const [id, port] = item.dataset.key.split('/');
    this.#go(item);
    if (event.target.closest('.outline-twist')) this.#toggle(id, !this.#open.has(id));
    else if (port || this.ed.small) this.ed.editPart(id, port);
  }

  #key(event) {
    const item = event.target.closest('[role="treeitem"]');
    if (!item) return;
    const act = this.#movement(event, item) ?? this.#editing(event, ...item.dataset.key.split('/'));
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  #movement({key, altKey, ctrlKey, metaKey}, item) {
    if (altKey || ctrlKey || metaKey) return null;
    const all = [...this.element.querySelectorAll('[role="treeitem"]')], at = all.indexOf(item);
    const [id, port] = item.dataset.key.split('/'), open = this.#open.has(id);
    switch (key) {
      case 'ArrowDown': return () => this.#go(all[at + 1]);
      case 'ArrowUp': return () => this.#go(all[at - 1]);
      case 'Home': return () => this.#go(all[0]);
      case 'End': return () => this.#go(all.at(-1));
      case 'ArrowRight': return port ? null : () => (open ? this.#go(all[at + 1]) : this.#toggle(id, true));
      case 'ArrowLeft': return port ? () => this.#go(this.#item(id)) : open ? () => this.#toggle(id, false) : null;
      default: return null;
    }
  }

  #editing(event, id, port) {
    const {key, altKey} = event, editor = this.ed;
    if (key === 'Enter') return () => editor.editPart(id, port);
    if (editor.readOnly) return null;
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) return () => this.move(id, key === 'ArrowUp' ? -1 : 1);
    if (hasMod(event)) return key.toLowerCase() === 'd' ? () => duplicate(editor) : null;
    if (key === 'F2') return () => editor.rename(id);
    if (key === 'c') return () => connectByList(editor, id);
    if (key === 'Delete' || key === 'Backspace') return () => (port ? this.#clear(id, port) : this.remove(id));
    return null;
  }

  move(id, by) {
    this.ed.graph.edit(`Move ${id} ${by < 0 ? 'up' : 'down'}`, document => reorder(document, id, by));
  }

  /** Deletes the node; the next one gets the focus. */
  remove(id) {
    const rows = [...this.element.querySelectorAll('[aria-level="1"]')], at = rows.findIndex(row => row.dataset.key === id);
    const next = (rows[at + 1] ?? rows[at - 1])?.dataset.key ?? null;
    this.ed.canvas.selection.set([id]);
    removeSelected(this.ed);
    this.#current = next;
    this.show();
    this.#go(this.#item(next));
  }

  /** Takes a setting back to its default, or an input's wires away. */
  #clear(id, port) {
    const {graph} = this.ed, node = nodeOf(graph.document, id);
    if (graph.catalogue.param(node.type, port)) graph.edit(`Reset ${port}`, document => setParam(document, id, port, undefined));
    else {
      const sources = port === 'after' ? node.after ?? [] : sourcesOf(node, port);
      graph.edit('Remove wires', document => disconnect(document, sources.map(from => ({from, to: id, port: port === 'after' ? null : port}))));
    }
  }
}
