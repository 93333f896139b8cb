import {HEADER, portsOf} from '../graph/geometry.js';
import {describeNode} from '../graph/describe.js';
import {executorKind, nodeOf, wireId, wiresOf} from '../graph/document.js';
import {frameAround, isGroup, memberIds} from '../graph/groups.js';
import {Lift} from './lift.js';
import {bendWire} from './wire-drawing.js';

/**
 * Keeps the scene equal to the graph, one way. Only what changed is redrawn: documents share what stayed
 * the same, so a node that is identical needs nothing.
 */
export class Projection {
  constructor(scene, graph) {
    this.scene = scene;
    this.graph = graph;
    this.wires = new Map();
    this.listeners = new Set();
    this.lift = null;
    graph.subscribe(({previous}) => this.project(previous));
    this.project(null);
  }

  /** Calls back after each projection with the ids of the nodes that were redrawn. */
  onDrawn(listener) {
    this.listeners.add(listener);
  }

  project(previous) {
    const {document} = this.graph, before = new Map((previous?.nodes ?? []).map(node => [node.id, node]));
    const wanted = new Map(document.nodes.map(node => [node.id, node]));
    const redraw = this.#affected(document, previous, before);
    const wires = new Map(wiresOf(document).filter(wire => this.#drawable(document, wire)).map(wire => [wireId(wire), wire]));
    for (const [id, connection] of this.wires) if (!wires.has(id)) this.#removeWire(id, connection);
    for (const shape of this.scene.registry.filter(element => element.node && !wanted.has(element.id))) this.scene.canvas.removeShape(shape);
    for (const node of document.nodes) this.#drawNode(node, redraw.has(node.id));
    for (const [id, wire] of wires) this.#drawWire(id, wire, redraw);
    for (const listener of this.listeners) listener(redraw);
  }

  /** Where a wire may start or end: {x, y, side} on the canvas. */
  portPlace(id, name, direction) {
    const shape = this.scene.registry.get(id);
    if (!shape) return null;
    const port = portsOf(shape.node, this.graph.catalogue).find(one => one.name === name && one.direction === direction);
    return port && {x: shape.x + port.x, y: shape.y + port.y, side: port.side};
  }

  /**
   * Shows nodes elsewhere without changing the graph, while they are dragged, until settle().
   * places: Map id → {x, y}, of the same nodes each time.
   */
  preview(places) {
    const all = new Map([...places, ...this.#framesMovedBy(places)]);
    const wires = [...this.wires.values()].filter(({wire}) => places.has(wire.from) || places.has(wire.to));
    this.lift ??= new Lift(this.scene, [...wires.map(({id}) => id), ...all.keys()]);
    this.lift.follow();
    for (const [id, place] of all) {
      Object.assign(this.scene.registry.get(id), place);
      this.lift.gfx(id).setAttribute('transform', `matrix(1,0,0,1,${place.x},${place.y})`);
    }
    for (const connection of wires) {
      connection.ends = this.ends(connection.wire);
      bendWire(this.lift.gfx(connection.id), connection);
    }
  }

  /** Ends a preview: everything stands where the graph says. */
  settle() {
    this.lift?.end();
    this.lift = null;
    this.project(this.graph.document);
  }

  /** Groups all of whose nodes are moved go along; others keep their frame until the drop decides who is in it. */
  #framesMovedBy(places) {
    const whole = this.graph.document.nodes.filter(node => memberIds(node).length && memberIds(node).every(id => places.has(id) && this.scene.registry.get(id)));
    return whole.map(group => {
      const boxes = memberIds(group).map(id => {
        const {width, height} = this.scene.registry.get(id);
        return {...places.get(id), width, height};
      });
      const {x, y} = frameAround(boxes);
      return [group.id, {x, y}];
    });
  }

  #affected(document, previous, before) {
    if (!previous) return new Set(document.nodes.map(node => node.id));
    const changed = new Set(document.nodes.filter(node => before.get(node.id) !== node).map(node => node.id));
    const after = new Map(document.nodes.map(node => [node.id, node]));
    for (const node of previous.nodes) if (after.get(node.id) !== node) changed.add(node.id);
    // A node also shows whether others are wired to it, and on which executor it runs.
    const near = new Set(changed);
    for (const {from, to} of [...wiresOf(document), ...wiresOf(previous)]) {
      if (changed.has(from)) near.add(to);
      if (changed.has(to)) near.add(from);
    }
    for (const group of document.nodes) if (memberIds(group).some(id => changed.has(id))) near.add(group.id);
    return near;
  }

  #drawNode(node, redraw) {
    const {scene, graph} = this, {x, y, width, height} = graph.boxOf(node);
    let shape = scene.registry.get(node.id);
    if (!shape) {
      shape = scene.factory.createShape({id: node.id, node, x, y, width, height});
      // Frames lie below all wires, and wires below all other nodes.
      scene.canvas.addShape(shape, scene.root, isGroup(node) ? 0 : undefined);
    } else if (redraw || shape.x !== x || shape.y !== y) {
      Object.assign(shape, {node, x, y, width, height});
      scene.redraw(shape);
    } else return;
    this.#label(node);
  }

  #label(node) {
    const {document, catalogue} = this.graph, gfx = this.scene.gfx(node.id);
    const kind = executorKind(document, node, catalogue);
    gfx.classList.add('node');
    gfx.classList.toggle('executor', catalogue.isExecutor(node.type));
    gfx.dataset.nodeId = node.id;
    gfx.dataset.type = node.type;
    gfx.dataset.group = catalogue.type(node.type).group;
    if (kind) gfx.dataset.kind = kind;
    else delete gfx.dataset.kind;
    gfx.setAttribute('tabindex', '0');
    gfx.setAttribute('role', 'group');
    gfx.setAttribute('aria-roledescription', 'node');
    gfx.setAttribute('aria-label', describeNode(document, node, catalogue));
  }

  #drawable(document, {from, to, port}) {
    const source = nodeOf(document, from), target = nodeOf(document, to);
    return source && target && (port === null || (this.graph.catalogue.type(source.type).output && this.graph.catalogue.port(target.type, port)));
  }

  #drawWire(id, wire, redraw) {
    const {scene, graph} = this, had = this.wires.get(id);
    const ends = this.ends(wire);
    if (had && !redraw.has(wire.from) && !redraw.has(wire.to)) {
      const same = had.ends.every((end, index) => end.x === ends[index].x && end.y === ends[index].y);
      if (same) return;
    }
    const source = nodeOf(graph.document, wire.from);
    const flow = wire.port === null ? 'after' : graph.catalogue.type(source.type).output;
    const details = {wire, ends, flow, kind: executorKind(graph.document, source, graph.catalogue), waypoints: ends.map(({x, y}) => ({x, y}))};
    if (had) {
      Object.assign(had, details);
      scene.redraw(had);
    } else {
      const connection = scene.factory.createConnection({id, ...details, source: scene.registry.get(wire.from), target: scene.registry.get(wire.to)});
      scene.canvas.addConnection(connection, scene.root, graph.frames().length);
      this.wires.set(id, connection);
    }
    const gfx = scene.gfx(id);
    gfx.dataset.wire = id;
    gfx.dataset.from = wire.from;
    gfx.dataset.to = wire.to;
  }

  #removeWire(id, connection) {
    this.scene.canvas.removeConnection(connection);
    // Its ends would count it among their wires for ever.
    Object.assign(connection, {source: null, target: null});
    this.wires.delete(id);
  }

  ends(wire) {
    if (wire.port !== null) return [this.portPlace(wire.from, 'out', 'out'), this.portPlace(wire.to, wire.port, 'in')];
    const from = this.scene.registry.get(wire.from), to = this.scene.registry.get(wire.to);
    return [{x: from.x + from.width, y: from.y + HEADER / 2 + 8, side: 'right'}, {x: to.x, y: to.y + HEADER / 2, side: 'left'}];
  }
}
