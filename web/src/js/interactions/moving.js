import {moveNodes} from '../graph/commands.js';
import {snap} from '../graph/geometry.js';
import {isGroup, movedWith} from '../graph/groups.js';
import {DropTargets} from './dropping.js';
import {Regrouping} from './regrouping.js';

/**
 * Drags the selected nodes; they and their wires follow the pointer, and the drop is one step of undo. One
 * node alone can be dropped into a wire, or, an executor, onto an operator.
 */
export function moving(editor, id, start) {
  const {graph, canvas: {selection, viewport, projection, scene}} = editor;
  if (!selection.has(id)) selection.set([id]);
  const from = viewport.toCanvas(start), lead = graph.placeOf(graph.node(id));
  const moved = movedWith(graph.document, selection.nodes), origins = new Map(moved.map(one => [one, graph.placeOf(graph.node(one))]));
  const targets = moved.length === 1 && !isGroup(graph.node(id)) ? new DropTargets(editor, graph.node(id)) : null;
  const regrouping = new Regrouping(editor, moved);
  let places = origins;
  scene.container.classList.add('dragging');
  const done = () => {
    targets?.clear();
    regrouping.clear();
    projection.settle();
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
      regrouping.aim(moved.map(one => scene.registry.get(one)));
    },
    end() {
      const target = targets?.target, drop = target?.drop(scene.registry.get(id));
      const ends = new Map([...places].map(([one, {x, y}]) => [one, drop?.at ?? [Math.round(x), Math.round(y)]]));
      const label = target?.label ?? (moved.length > 1 ? `Move ${moved.length} nodes` : `Move ${id}`);
      const change = drop?.change ?? (document => regrouping.apply(document));
      graph.edit(label, document => change(moveNodes(document, ends)));
      done();
    },
    cancel: done,
  };
}
