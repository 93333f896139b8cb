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

  focusFirst() {
    this.#panel.focus();
  }

  focusName() {
    this.#panel.focusName?.();
  }

  #show() {
    const {nodes, ids} = this.ed.canvas.selection;
    const node = ids.length === 1 && nodes.length === 1 ? this.ed.graph.node(nodes[0]) : null;
    const key = `${this.ed.readOnly} ${node ? `${node.id} ${node.type}` : ids.join()}`;
    if (key !== this.#shown) {
      this.#shown = key;
      this.#panel = node ? nodePanel(this.ed, node.id) : ids.length ? selectionPanel(this.ed) : workflowPanel(this.ed);
      this.replaceChildren(this.#panel.element);
      this.scrollTop = 0;
    }
    this.#panel.sync();
  }
}

customElements.define('node-inspector', NodeInspector);
