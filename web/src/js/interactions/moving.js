import {moveNodes} from '../graph/commands.js';
import {snap} from '../graph/geometry.js';
import {DropTargets} from './dropping.js';

const same = document => document;

/**
 * Drags the selected nodes; they and their wires follow the pointer, and the drop is one step of undo. One
 * node alone can be dropped into a wire, or, an executor, onto an operator.
 */
export function moving(editor, id, start) {
  const {graph, canvas: {selection, viewport, projection, scene}} = editor;
  if (!selection.has(id)) selection.set([id]);
  const from = viewport.toCanvas(start);
  const origins = new Map(selection.nodes.map(one => [one, graph.placeOf(graph.node(one))]));
  const lead = origins.get(id);
  const targets = origins.size === 1 ? new DropTargets(editor, graph.node(id)) : null;
  let places = origins;
  scene.container.classList.add('dragging');
  const done = () => {
    targets?.clear();
    scene.container.classList.remove('dragging');
  };
  return {
    move(event) {
      const at = viewport.toCanvas(event);
      // The grabbed node snaps to the grid, the others keep their distance to it.
      const dx = snap(lead.x + at.x - from.x) - lead.x, dy = snap(lead.y + at.y - from.y) - lead.y;
      places = new Map([...origins].map(([one, {x, y}]) => [one, {x: x + dx, y: y + dy}]));
      projection.preview(places);
      targets?.aim(scene.registry.get(id), event);
    },
    end() {
      const {target} = targets ?? {}, drop = target?.drop(scene.registry.get(id));
      const ends = new Map([...places].map(([one, {x, y}]) => [one, drop?.at ?? [Math.round(x), Math.round(y)]]));
      const label = target?.label ?? (places.size > 1 ? `Move ${places.size} nodes` : `Move ${id}`);
      const moved = graph.edit(label, document => (drop?.change ?? same)(moveNodes(document, ends)));
      if (!moved) projection.preview(origins);
      done();
    },
    cancel() {
      done();
      projection.preview(origins);
    },
  };
}
