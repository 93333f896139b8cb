import {h, icon} from '../lib/dom.js';
import {addSomewhere} from '../interactions/adding.js';
import {connectByList} from '../interactions/actions.js';
import {duplicate} from '../interactions/clipboard.js';
import {pickFrom} from '../interactions/picker.js';
import {OutlineTree} from './twin/outline-tree.js';

/** <node-outline>: the workflow as a tree of text in which everything can be edited. Set `editor` to fill it. */
class NodeOutline extends HTMLElement {
  set editor(editor) {
    this.ed = editor;
    this.tree = new OutlineTree(editor);
    this.empty = h('p', {class: 'outline-empty'}, 'Nothing on the canvas yet.');
    this.tools = this.#tools();
    this.replaceChildren(this.tools, this.empty, this.tree.element);
    for (const changing of [editor.graph, editor.validation, editor.saving]) changing.subscribe(() => this.#show());
    editor.canvas.selection.subscribe(() => this.#mark());
  }

  focus() {
    if (this.ed.graph.document.nodes.length) this.tree.focus();
    else this.tools.querySelector('button').focus();
  }

  #tools() {
    const button = (name, label, keys, act) => h('button', {class: 'button small icon-only', type: 'button', 'aria-label': label, 'data-tip': label, 'data-keys': keys, 'data-needs': 'node', onclick: () => act(this.ed.canvas.selection.nodes[0])}, icon(name));
    return h('div', {class: 'outline-tools', role: 'toolbar', 'aria-label': 'Edit the outline'},
      h('button', {class: 'button small outlined', type: 'button', onclick: () => this.#add()}, icon('plus'), 'Add a node'),
      h('span', {class: 'outline-spring'}),
      button('link', 'Wire …', 'c', id => connectByList(this.ed, id)),
      button('copy', 'Duplicate', 'mod+d', () => duplicate(this.ed)),
      button('arrow-up', 'Up in the order', 'alt+ArrowUp', id => this.tree.move(id, -1)),
      button('arrow-down', 'Down in the order', 'alt+ArrowDown', id => this.tree.move(id, 1)),
      button('trash', 'Delete', 'delete', id => this.tree.remove(id)));
  }

  async #add() {
    const {catalogue} = this.ed.graph;
    const chosen = await pickFrom({title: 'Add a node', options: catalogue.types.map(type => ({type: type.type, label: type.title, note: type.summary, icon: type.type, group: type.group}))});
    if (!chosen) return;
    const id = addSomewhere(this.ed, chosen.type);
    if (this.ed.small) this.ed.editPart(id);
    else this.tree.focus();
  }

  #show() {
    const {readOnly, graph: {document}} = this.ed;
    this.tools.hidden = readOnly;
    this.empty.hidden = document.nodes.length > 0;
    this.tree.show();
    this.#mark();
  }

  #mark() {
    const {selection} = this.ed.canvas;
    for (const tool of this.tools.querySelectorAll('[data-needs]')) tool.disabled = selection.nodes.length !== 1;
    this.tree.mark();
  }
}

customElements.define('node-outline', NodeOutline);
