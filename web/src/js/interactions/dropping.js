// What a node does when it is let go: into a wire it is inserted, and an executor onto an operator drives it.
import {connect, insertInto, moveNodes} from '../graph/commands.js';
import {nodeOf, sourcesOf, wireId, wiresFrom, wiresOf} from '../graph/document.js';
import {snap} from '../graph/geometry.js';
import {roomBetween} from '../graph/room.js';
import {insertionPort} from '../graph/rules.js';
import {wirePoints} from '../canvas/wire-path.js';

const POINTS = 24;
const BELOW = 56;

/**
 * The places where one node, of the document or still to be added, can be dropped for more than its place.
 * `aim` marks what would take it and keeps that as `target`: {gfx, label, drop(box) → {at, change(document)}}.
 */
export class DropTargets {
  target = null;
  #ways;
  #operators;

  constructor(editor, node) {
    this.#ways = waysFor(editor, node);
    this.#operators = operatorsFor(editor, node);
  }

  /** The node is in `box` of the canvas, {x, y, width, height}, and the pointer at `event`. */
  aim(box, event) {
    const target = this.#operatorAt(event) ?? this.#wayThrough(box);
    if (target === this.target) return;
    this.clear();
    target?.gfx.classList.add('taking');
    this.target = target;
  }

  clear() {
    this.target?.gfx.classList.remove('taking');
    this.target = null;
  }

  #operatorAt({clientX, clientY}) {
    if (!this.#operators.size) return null;
    const under = document.elementsFromPoint(clientX, clientY).map(element => element.closest('.node')?.dataset.nodeId);
    return this.#operators.get(under.find(id => this.#operators.has(id))) ?? null;
  }

  /** The wire that comes closest to the middle of the box, of those that run through it. */
  #wayThrough({x, y, width, height}) {
    let best = null, nearest = Infinity;
    for (const way of this.#ways) {
      for (const point of way.points) {
        if (point.x < x || point.x > x + width || point.y < y || point.y > y + height) continue;
        const distance = Math.hypot(point.x - x - width / 2, point.y - y - height / 2);
        if (distance < nearest) [best, nearest] = [way, distance];
      }
    }
    return best;
  }
}

function waysFor(editor, node) {
  const {graph: {document, catalogue}, canvas: {projection}} = editor;
  return wiresOf(document).flatMap(wire => {
    const port = insertionPort(document, catalogue, node, wire);
    return port ? [{...wayTarget(editor, node, wire, port), points: wirePoints(...projection.ends(wire), POINTS)}] : [];
  });
}

function wayTarget({graph, canvas: {scene}}, node, wire, port) {
  return {
    gfx: scene.gfx(wireId(wire)),
    label: `Put ${node.id} between ${wire.from} and ${wire.to}`,
    drop(box) {
      const others = graph.boxes().filter(other => other.id !== node.id), of = id => others.find(other => other.id === id);
      const {at, moved} = roomBetween(others, of(wire.from), of(wire.to), box);
      const {many} = graph.catalogue.port(node.type, port);
      return {at, change: document => insertInto(moveNodes(document, moved), wire, node.id, {port, many})};
    },
  };
}

function operatorsFor(editor, node) {
  const {document, catalogue} = editor.graph;
  if (!catalogue.isExecutor(node.type)) return new Map();
  const operators = document.nodes.filter(one => catalogue.port(one.type, 'executor') && !sourcesOf(one, 'executor').includes(node.id));
  return new Map(operators.map(operator => [operator.id, operatorTarget(editor, node, operator.id)]));
}

/** An executor stands below what it drives; one that drives others already goes back to where it was. */
function operatorTarget({graph, canvas: {projection, scene}}, node, operator) {
  return {
    gfx: scene.gfx(operator),
    label: `Run ${operator} on ${node.id}`,
    drop() {
      const {x, y} = graph.placeOf(node), below = [snap(scene.registry.get(operator).x), snap(projection.portPlace(operator, 'executor', 'in').y + BELOW)];
      const busy = nodeOf(graph.document, node.id) && wiresFrom(graph.document, node.id).length > 0;
      return {at: busy ? [x, y] : below, change: document => connect(document, {from: node.id, to: operator, port: 'executor'})};
    },
  };
}
