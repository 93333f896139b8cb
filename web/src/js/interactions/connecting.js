import {svg} from '../lib/dom.js';
import {announce} from '../lib/announce.js';
import {toast} from '../lib/toast.js';
import {connect, disconnect} from '../graph/commands.js';
import {fittingPort, wireRefusal} from '../graph/rules.js';
import {sourcesOf} from '../graph/document.js';
import {wirePath} from '../canvas/wire-path.js';
import {offerFittingNodes} from './adding.js';

const OPPOSITE = {left: 'right', right: 'left', top: 'bottom', bottom: 'top'};

/**
 * Drags a wire from a port. From a wired input the wire is taken off and can be put elsewhere, or
 * dropped into the void to remove it; from a port into the void, the fitting nodes are offered.
 */
export function connecting(editor, portElement, start) {
  const {graph, canvas: {scene, viewport, projection}} = editor;
  const origin = liftedOrigin(graph, portElement);
  const anchor = projection.portPlace(origin.node, origin.port, origin.direction);
  const line = svg('path', {class: 'wire wire-draft'});
  const bubble = reasonBubble();
  const refuse = refusals(graph, origin);
  let aim = null;
  scene.canvas.getLayer('gestures', 2000).append(line);
  markPorts(scene, origin, refuse);
  if (origin.moved) scene.gfx(`${origin.moved.from}→${origin.moved.to}:${origin.moved.port}`)?.classList.add('lifted');
  const done = () => {
    line.remove();
    bubble.remove();
    unmarkPorts(scene);
  };
  return {
    move(event) {
      aim = aimAt(editor, origin, event, refuse);
      const at = aim?.port ? projection.portPlace(aim.node, aim.port, opposite(origin)) : null;
      const free = {...viewport.toCanvas(event), side: OPPOSITE[anchor.side]};
      line.setAttribute('d', wirePath(anchor, at && !aim.refusal ? at : free));
      line.classList.toggle('refused', Boolean(aim?.refusal));
      bubble.show(aim?.refusal, event);
      for (const element of scene.svg.querySelectorAll('.aimed')) element.classList.remove('aimed');
      if (aim?.port && !aim.refusal) portGfx(scene, aim.node, aim.port, opposite(origin))?.classList.add('aimed');
    },
    end(event) {
      done();
      const wire = aim?.port && wireTo(origin, aim);
      if (wire && !aim.refusal) drawWire(graph, wire, origin.moved);
      else if (aim?.refusal) announce(aim.refusal);
      else if (!aim && origin.moved) graph.edit('Remove a wire', document => disconnect(document, [origin.moved]));
      else if (!aim) offerFittingNodes(editor, origin, event);
    },
    cancel: done,
  };
}

/** Draws a wire as one step; `instead` is a wire it replaces. */
export function drawWire(graph, wire, instead = null) {
  const many = graph.catalogue.port(graph.node(wire.to).type, wire.port)?.many;
  return graph.edit(`Wire ${wire.from} to ${wire.to}`, document => connect(without(document, instead), wire, {many}));
}

function without(document, wire) {
  return wire ? disconnect(document, [wire]) : document;
}

/**
 * Wires by two taps, for fingers and for those who do not like to drag: the first was on `portElement`, the
 * second comes to end(event). A tap that hits no node ends it; one that may not be wired says why.
 */
export function tapping(editor, portElement) {
  const {graph, canvas: {scene}} = editor, {owner: node, port, direction} = portElement.dataset;
  const origin = {node, port, direction, moved: null}, refuse = refusals(graph, origin);
  markPorts(scene, origin, refuse);
  portElement.classList.add('aimed');
  announce(direction === 'out' ? `Tap what ${node} should feed` : `Tap what should feed ${port} of ${node}`);
  return {
    end(event) {
      unmarkPorts(scene);
      const aim = aimAt(editor, origin, event, refuse);
      if (aim?.port && !aim.refusal) drawWire(graph, wireTo(origin, aim));
      else if (aim?.refusal) toast(aim.refusal);
    },
    cancel: () => unmarkPorts(scene),
  };
}

function refusals(graph, origin) {
  return target => wireRefusal(without(graph.document, origin.moved), graph.catalogue, wireTo(origin, target));
}

function liftedOrigin(graph, element) {
  const {owner: node, port, direction} = element.dataset;
  const sources = direction === 'in' ? sourcesOf(graph.node(node), port) : [];
  if (!sources.length) return {node, port, direction, moved: null};
  // The newest wire of a wired input is picked up: what stays fixed is the node that feeds it.
  const from = sources.at(-1);
  return {node: from, port: 'out', direction: 'out', moved: {from, to: node, port}};
}

const opposite = origin => (origin.direction === 'out' ? 'in' : 'out');

function wireTo(origin, {node, port}) {
  return origin.direction === 'out' ? {from: origin.node, to: node, port} : {from: node, to: origin.node, port: origin.port};
}

function aimAt(editor, origin, event, refuse) {
  const under = document.elementFromPoint(event.clientX, event.clientY);
  const port = under?.closest('.port'), node = under?.closest('.node')?.dataset.nodeId;
  if (!node) return under && editor.canvas.scene.container.contains(under) ? null : {refusal: null};
  if (port && port.dataset.direction === opposite(origin)) {
    const target = {node, port: port.dataset.port};
    return {...target, refusal: refuse(target)};
  }
  if (node === origin.node) return {refusal: null};
  // Dropped on the node rather than on a port: take the port that fits.
  const name = origin.direction === 'in' ? 'out' : fittingPort(without(editor.graph.document, origin.moved), editor.graph.catalogue, origin.node, node);
  if (!name) return {node, refusal: `${node} has no free port for ${origin.node}.`};
  const target = {node, port: name};
  return {...target, refusal: refuse(target)};
}

function markPorts(scene, origin, refuse) {
  scene.container.classList.add('connecting');
  for (const element of scene.svg.querySelectorAll(`.port[data-direction="${opposite(origin)}"]`)) {
    const {owner: node, port} = element.dataset;
    if (node !== origin.node && refuse({node, port}) === null) element.classList.add('fits');
  }
}

function unmarkPorts(scene) {
  for (const element of scene.svg.querySelectorAll('.fits, .lifted, .aimed')) element.classList.remove('fits', 'lifted', 'aimed');
  scene.container.classList.remove('connecting');
}

function portGfx(scene, node, port, direction) {
  return scene.gfx(node)?.querySelector(`.port[data-port="${CSS.escape(port)}"][data-direction="${direction}"]`);
}

function reasonBubble() {
  const element = document.createElement('div');
  element.className = 'reason-bubble';
  element.hidden = true;
  document.body.append(element);
  return {
    show(text, {clientX, clientY}) {
      element.hidden = !text;
      if (!text) return;
      element.textContent = text;
      element.style.left = `${Math.min(clientX + 14, innerWidth - 300)}px`;
      element.style.top = `${clientY + 16}px`;
    },
    remove: () => element.remove(),
  };
}
