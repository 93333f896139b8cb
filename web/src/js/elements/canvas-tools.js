import {h, icon} from '../lib/dom.js';
import {redo, tidyUp, undo} from '../interactions/actions.js';

/** <canvas-tools>: zoom, fit, tool and minimap, in the corner of the canvas. Set `editor` and `gestures`. */
class CanvasTools extends HTMLElement {
  connect(editor, gestures) {
    const {viewport, scene} = editor.canvas;
    const button = (name, label, keys, act) => h('button', {class: 'button icon-only small', type: 'button', 'aria-label': label, 'data-tip': label, 'data-keys': keys, onclick: act}, icon(name));
    const percent = h('button', {class: 'button small zoom-level figures', type: 'button', 'data-tip': 'Actual size', 'data-keys': '0', onclick: () => viewport.actualSize()});
    const select = button('select', 'Select by dragging', null, () => tool('select'));
    const hand = button('hand', 'Move by dragging', null, () => tool('hand'));
    const map = button('overview', 'Overview map', null, () => {
      scene.minimap.toggle();
      map.setAttribute('aria-pressed', String(scene.minimap.isOpen()));
    });
    map.setAttribute('aria-pressed', 'false');
    const tool = name => {
      gestures.tool = name;
      scene.container.dataset.tool = name;
      hand.setAttribute('aria-pressed', String(name === 'hand'));
      select.setAttribute('aria-pressed', String(name === 'select'));
    };
    const show = () => { percent.textContent = `${Math.round(viewport.scale * 100)} %`; percent.setAttribute('aria-label', `Zoom ${percent.textContent}, back to actual size`); };
    this.replaceChildren(
      h('div', {class: 'tool-group', role: 'group', 'aria-label': 'Pointer'}, hand, select),
      h('div', {class: 'tool-group', role: 'group', 'aria-label': 'View'},
        button('minus', 'Zoom out', '-', () => viewport.zoomBy(0.8)), percent, button('plus', 'Zoom in', '+', () => viewport.zoomBy(1.25)),
        button('fit', 'Show everything', '1', () => viewport.fit()), map),
      h('div', {class: 'tool-group edit-only narrow-only', role: 'group', 'aria-label': 'Steps'}, button('undo', 'Undo', 'mod+z', () => undo(editor)), button('redo', 'Redo', 'mod+y', () => redo(editor))),
      h('div', {class: 'tool-group edit-only', role: 'group', 'aria-label': 'Layout'}, button('tidy', 'Tidy up', 't', () => tidyUp(editor))));
    viewport.onChange(show);
    tool('hand');
    show();
  }
}

customElements.define('canvas-tools', CanvasTools);
