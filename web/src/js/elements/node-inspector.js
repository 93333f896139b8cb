import {h} from '../lib/dom.js';
import {nodePanel} from './inspector/node-panel.js';
import {selectionPanel} from './inspector/selection-panel.js';
import {workflowPanel} from './inspector/workflow-panel.js';

/** <node-inspector>: the settings of what is selected, or of the workflow. Set `editor` to fill it. */
class NodeInspector extends HTMLElement {
  #shown = null;
  #panel = null;

  set editor(editor) {
    this.ed = editor;
    editor.canvas.selection.subscribe(() => this.#show());
    editor.graph.subscribe(() => this.#show());
    editor.validation.subscribe(() => this.#panel?.sync());
    editor.saving.subscribe(() => this.#show());
    this.#show();
  }

  /** Opens it, on a small screen as a sheet, at the field of a port or param; null for the first field. */
  focusField(name) {
    this.closest('.editor').classList.add('inspecting');
    if (!(name && this.#panel.focusField?.(name))) this.#panel.focus();
  }

  focusName() {
    this.closest('.editor').classList.add('inspecting');
    this.#panel.focusName?.();
  }

  /** Only a small screen shows it, where the inspector lies over everything else. */
  #sheetBar() {
    return h('div', {class: 'sheet-bar'}, h('button', {class: 'button primary small', type: 'button', onclick: () => {
      this.closest('.editor').classList.remove('inspecting');
      document.querySelector('node-outline').focus();
    }}, 'Back to the outline'));
  }

  #show() {
    const {nodes, ids} = this.ed.canvas.selection;
    const node = ids.length === 1 && nodes.length === 1 ? this.ed.graph.node(nodes[0]) : null;
    const key = `${this.ed.readOnly} ${node ? `${node.id} ${node.type}` : ids.join()}`;
    if (key !== this.#shown) {
      // Setting it costs a layout, which the first panel need not pay for.
      if (this.#panel) this.scrollTop = 0;
      this.#shown = key;
      this.#panel = node ? nodePanel(this.ed, node.id) : ids.length ? selectionPanel(this.ed) : workflowPanel(this.ed);
      this.replaceChildren(this.#sheetBar(), this.#panel.element);
    }
    this.#panel.sync();
  }
}

customElements.define('node-inspector', NodeInspector);
