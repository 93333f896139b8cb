import {createScene} from './scene.js';
import {Marks} from './marks.js';
import {Projection} from './projection.js';
import {Selection} from './selection.js';
import {Viewport} from './viewport.js';

/** The canvas of a graph: {scene, projection, selection, viewport, marks}. */
export function createCanvas(container, graph) {
  const scene = createScene(container, graph);
  const projection = new Projection(scene, graph);
  const selection = new Selection(scene);
  projection.onDrawn(() => selection.prune());
  return {scene, graph, projection, selection, viewport: new Viewport(scene, graph), marks: new Marks(scene, projection)};
}
