import {moveNodes} from '../graph/commands.js';
import {snap} from '../graph/geometry.js';

/** Drags the selected nodes; they and their wires follow the pointer, and the drop is one step of undo. */
export function moving(editor, id, start) {
  const {graph, canvas: {selection, viewport, projection, scene}} = editor;
  if (!selection.has(id)) selection.set([id]);
  const from = viewport.toCanvas(start);
  const origins = new Map(selection.nodes.map(one => [one, graph.placeOf(graph.node(one))]));
  const lead = origins.get(id);
  let places = origins;
  scene.container.classList.add('dragging');
  const done = () => scene.container.classList.remove('dragging');
  return {
    move(event) {
      const at = viewport.toCanvas(event);
      // The grabbed node snaps to the grid, the others keep their distance to it.
      const dx = snap(lead.x + at.x - from.x) - lead.x, dy = snap(lead.y + at.y - from.y) - lead.y;
      places = new Map([...origins].map(([one, {x, y}]) => [one, {x: x + dx, y: y + dy}]));
      projection.preview(places);
    },
    end() {
      done();
      const moved = graph.edit(places.size > 1 ? `Move ${places.size} nodes` : `Move ${id}`, document => moveNodes(document, new Map([...places].map(([one, {x, y}]) => [one, [Math.round(x), Math.round(y)]]))));
      if (!moved) projection.preview(origins);
    },
    cancel() {
      done();
      projection.preview(origins);
    },
  };
}
