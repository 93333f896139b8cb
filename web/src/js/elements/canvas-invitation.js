import {h, icon} from '../lib/dom.js';
import {keys} from '../lib/platform.js';

/** <canvas-invitation>: what an empty canvas says, with three ways to begin. Set `editor` to fill it. */
class CanvasInvitation extends HTMLElement {
  set editor(editor) {
    const {graph} = editor;
    this.replaceChildren(h('div', {class: 'invitation'},
      h('h2', {}, 'Draw what should happen'),
      h('p', {}, 'Take values, a function and an operator from the left and wire them up. Add an executor to choose where the work runs.'),
      h('div', {class: 'invitation-ways'},
        h('button', {class: 'button primary', type: 'button', onclick: () => editor.startWithMap()}, icon('type-map'), 'Start with a map'),
        h('button', {class: 'button outlined', type: 'button', onclick: () => editor.focusPalette()}, 'Find a node ', h('kbd', {}, keys('/'))),
        h('a', {class: 'button outlined', href: '/'}, 'Take a template'))));
    const show = () => { this.hidden = graph.document.nodes.length > 0 || editor.readOnly; };
    graph.subscribe(show);
    show();
  }
}

customElements.define('canvas-invitation', CanvasInvitation);
