import {h, icon} from '../lib/dom.js';
import {keys} from '../lib/platform.js';

/** <canvas-invitation>: what an empty canvas says, with three ways to begin. Set `editor` to fill it. */
class CanvasInvitation extends HTMLElement {
  set editor(editor) {
    const {graph} = editor;
    this.replaceChildren(h('div', {class: 'invitation large-only'},
      h('h2', {}, 'Draw what should happen'),
      h('p', {}, 'Take values, a function and an operator from the left and wire them up. Add an executor to choose where the work runs.'),
      h('div', {class: 'invitation-ways'},
        h('button', {class: 'button primary', type: 'button', onclick: () => editor.startWithMap()}, icon('type-map'), 'Start with a map'),
        h('button', {class: 'button outlined', type: 'button', onclick: () => editor.focusPalette()}, 'Find a node ', h('kbd', {}, keys('/'))),
        h('a', {class: 'button outlined', href: '/#templates'}, 'Take a template'))));
    // A small screen is not asked to draw: there, workflows are edited in the outline.
    const small = h('div', {class: 'invitation small-only'},
      h('h2', {}, 'Nothing here yet'),
      h('p', {}, 'Take a template, start with a map, or add nodes in the outline below.'),
      h('div', {class: 'invitation-ways'},
        h('button', {class: 'button primary', type: 'button', onclick: () => editor.startWithMap()}, icon('type-map'), 'Start with a map'),
        h('a', {class: 'button outlined', href: '/#templates'}, 'Take a template')));
    this.append(small);
    const show = () => { this.hidden = graph.document.nodes.length > 0 || editor.saving.state.readOnly; };
    graph.subscribe(show);
    show();
  }
}

customElements.define('canvas-invitation', CanvasInvitation);
