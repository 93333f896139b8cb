import {h, typeIcon} from '../lib/dom.js';
import {boxOf} from '../graph/geometry.js';
import {addNode, addSomewhere, newNode, placeAround} from './adding.js';
import {DropTargets} from './dropping.js';

const THRESHOLD = 5;
const GHOST = {width: 196, height: 32};

/** Lets an entry of the palette be dragged onto the canvas; a click adds it too. */
export function installPaletteDrag(element, type, editor) {
  element.addEventListener('pointerdown', start => {
    if (start.button !== 0 || start.pointerType === 'touch' || editor.readOnly) return;
    let drag = null;
    const listening = new AbortController(), {signal} = listening;
    const stop = () => { listening.abort(); drag?.stop(); };
    addEventListener('pointermove', event => {
      if (!drag && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < THRESHOLD) return;
      drag ??= dragging(editor, type);
      drag.move(event);
    }, {signal});
    addEventListener('pointerup', event => {
      if (drag) {
        // The click that follows a drag must not add a second node.
        element.addEventListener('click', click => click.stopImmediatePropagation(), {capture: true, once: true, signal: AbortSignal.timeout(50)});
        if (overCanvas(editor, event)) drag.drop(event);
      }
      stop();
    }, {signal});
    addEventListener('pointercancel', stop, {signal});
    addEventListener('keydown', event => { if (event.key === 'Escape') stop(); }, {signal});
  });
  element.addEventListener('click', () => addSomewhere(editor, type.type));
}

/** The node on its way from the palette to its place, into a wire or below an operator. */
function dragging(editor, type) {
  const {graph, canvas: {viewport, scene}} = editor;
  const node = newNode(graph, type.type), targets = new DropTargets(editor, node), ghost = showGhost(type);
  const {width, height} = boxOf(node, graph.catalogue);
  const boxAt = event => {
    const [x, y] = placeAround(graph, node, viewport.toCanvas(event));
    return {x, y, width, height};
  };
  return {
    move(event) {
      ghost.style.translate = `${event.clientX - GHOST.width / 2}px ${event.clientY - GHOST.height / 2}px`;
      const over = overCanvas(editor, event);
      scene.container.classList.toggle('dropping', over);
      if (over) targets.aim(boxAt(event), event);
      else targets.clear();
    },
    drop(event) {
      const {target} = targets, box = boxAt(event), drop = target?.drop(box);
      addNode(editor, {...node, at: drop?.at ?? [box.x, box.y]}, {change: drop?.change, label: target?.label});
    },
    stop() {
      targets.clear();
      ghost.remove();
      scene.container.classList.remove('dropping');
    },
  };
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
