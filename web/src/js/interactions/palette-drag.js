import {h, typeIcon} from '../lib/dom.js';
import {addAt, addSomewhere} from './adding.js';
import {fittingPort} from '../graph/rules.js';
import {drawWire} from './connecting.js';

const THRESHOLD = 5;

/** Lets an entry of the palette be dragged onto the canvas; a click adds it too. */
export function installPaletteDrag(element, type, editor) {
  element.addEventListener('pointerdown', start => {
    if (start.button !== 0 || start.pointerType === 'touch') return;
    let ghost = null;
    const listening = new AbortController(), {signal} = listening;
    const stop = () => { listening.abort(); ghost?.remove(); editor.canvas.scene.container.classList.remove('dropping'); };
    addEventListener('pointermove', event => {
      if (!ghost && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < THRESHOLD) return;
      ghost ??= showGhost(type);
      ghost.style.translate = `${event.clientX - 98}px ${event.clientY - 16}px`;
      editor.canvas.scene.container.classList.toggle('dropping', overCanvas(editor, event));
    }, {signal});
    addEventListener('pointerup', event => {
      const dragged = Boolean(ghost);
      stop();
      if (!dragged) return;
      // The click that follows a drag must not add a second node.
      element.addEventListener('click', click => click.stopImmediatePropagation(), {capture: true, once: true, signal: AbortSignal.timeout(50)});
      if (overCanvas(editor, event)) drop(editor, type, event);
    }, {signal});
    addEventListener('pointercancel', stop, {signal});
    addEventListener('keydown', event => { if (event.key === 'Escape') stop(); }, {signal});
  });
  element.addEventListener('click', () => addSomewhere(editor, type.type));
}

/** An executor dropped onto an operator is wired to it. */
function drop(editor, type, event) {
  const {graph, canvas: {viewport, projection}} = editor, place = viewport.toCanvas(event);
  const under = document.elementFromPoint(event.clientX, event.clientY)?.closest('.node')?.dataset.nodeId;
  const assigns = under && type.output === 'executor' && graph.catalogue.port(graph.node(under).type, 'executor');
  if (!assigns) return addAt(editor, type.type, place);
  const port = projection.portPlace(under, 'executor', 'in');
  const id = addAt(editor, type.type, {x: port.x, y: port.y + 88});
  if (fittingPort(graph.document, graph.catalogue, id, under)) drawWire(graph, {from: id, to: under, port: 'executor'});
  return id;
}

function overCanvas(editor, event) {
  const frame = editor.canvas.scene.container.getBoundingClientRect();
  return event.clientX > frame.left && event.clientX < frame.right && event.clientY > frame.top && event.clientY < frame.bottom;
}

function showGhost(type) {
  const ghost = h('div', {class: 'drag-ghost', 'data-kind': type.output === 'executor' ? type.type : null}, typeIcon(type.type, type.group), h('span', {}, type.title));
  document.body.append(ghost);
  return ghost;
}
