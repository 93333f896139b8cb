import BaseRenderer from 'diagram-js/lib/draw/BaseRenderer.js';
import {drawNode} from './node-drawing.js';
import {drawComment, drawGroup} from './note-drawing.js';
import {drawWire} from './wire-drawing.js';

const PRIORITY = 1500;
const NOTES = {comment: drawComment, group: drawGroup};

/** Draws shapes as nodes and connections as wires; both carry what they draw in `node` and `wire`. */
export class SceneRenderer extends BaseRenderer {
  // Named here because minified parameter names cannot be injected by.
  static $inject = ['eventBus', 'graph'];

  constructor(bus, graph) {
    super(bus, PRIORITY);
    this.graph = graph;
  }

  canRender() {
    return true;
  }

  drawShape(group, shape) {
    return (NOTES[shape.node.type] ?? drawNode)(group, shape, this.graph);
  }

  drawConnection(group, connection) {
    return drawWire(group, connection);
  }

  getShapePath({x, y, width, height}) {
    return `M${x},${y}h${width}v${height}h${-width}z`;
  }

  getConnectionPath(connection) {
    return connection.path;
  }
}
