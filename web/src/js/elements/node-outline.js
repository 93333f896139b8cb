import {h, typeIcon} from '../lib/dom.js';
import {executorKind, sourcesOf} from '../graph/document.js';
import {isCode, summaryOf} from '../graph/summary.js';

/** <node-outline>: the workflow as a list, for small screens. Set `editor` to fill it. */
class NodeOutline extends HTMLElement {
  set editor(editor) {
    this.ed = editor;
    editor.graph.subscribe(() => this.#show());
    editor.canvas.selection.subscribe(() => this.#show());
    this.#show();
  }

  #show() {
    const {graph, canvas: {selection}} = this.ed, {document, catalogue} = graph;
    this.hidden = document.nodes.length === 0;
    this.replaceChildren(
      h('h2', {}, 'Nodes'),
      h('ol', {}, document.nodes.map(node => {
        const type = catalogue.type(node.type), kind = executorKind(document, node, catalogue), lines = summaryOf(node, catalogue);
        const inputs = type.ports.map(port => [port.name, sourcesOf(node, port.name)]).filter(([, sources]) => sources.length);
        return h('li', {}, h('button', {class: 'outline-node', type: 'button', 'data-kind': kind, 'aria-pressed': String(selection.has(node.id)), onclick: () => this.ed.jumpTo(node.id)},
          h('span', {class: 'node-tile', 'data-kind': kind}, typeIcon(node.type, type.group)),
          h('span', {class: 'outline-text'},
            h('span', {class: 'outline-name'}, h('strong', {}, node.id), type.title !== node.id && h('span', {class: 'faint'}, type.title)),
            lines.length > 0 && h(isCode(node) ? 'code' : 'span', {class: 'outline-summary'}, lines.join('\n')),
            inputs.length > 0 && h('span', {class: 'outline-inputs'}, inputs.map(([name, sources]) => `${name} ← ${sources.join(', ')}`).join('  ·  ')))));
      })));
  }
}

customElements.define('node-outline', NodeOutline);
