import {setParam} from '../graph/commands.js';
import {snap} from '../graph/geometry.js';
import {noteBox} from '../graph/notes.js';

/** As the catalogue has it of a comment. */
const NARROWEST = 120, WIDEST = 960;

/** Drags the edge of a comment, whose text breaks anew meanwhile; all of it is one step of undo. */
export function resizing(editor, id, start) {
  const {graph, canvas: {viewport}} = editor;
  const {width} = noteBox(graph.node(id)), from = viewport.toCanvas(start).x;
  let changed = false;
  graph.settle();
  return {
    move(event) {
      const wanted = snap(width + viewport.toCanvas(event).x - from);
      const next = Math.min(WIDEST, Math.max(NARROWEST, wanted));
      changed = graph.edit(`Resize ${id}`, document => setParam(document, id, 'width', next), {merge: `width ${id}`}) || changed;
    },
    end: () => graph.settle(),
    cancel() {
      graph.settle();
      if (changed) graph.undo();
    },
  };
}
