import Diagram from 'diagram-js';
import MinimapModule from 'diagram-js-minimap';
import {SceneRenderer} from './renderer.js';

/**
 * The diagram-js scene: shapes, connections, layers, the viewbox and the minimap. It is used as a scene
 * only. Gestures, rules and undo are the graph's, so diagram-js's own modeling is left out.
 */
export function createScene(container, graph) {
  const diagram = new Diagram({
    canvas: {container, autoFocus: false},
    minimap: {open: false},
    modules: [MinimapModule, {__init__: ['sceneRenderer'], sceneRenderer: ['type', SceneRenderer], graph: ['value', graph]}],
  });
  const [canvas, registry, factory, graphics, bus, minimap] = ['canvas', 'elementRegistry', 'elementFactory', 'graphicsFactory', 'eventBus', 'minimap'].map(name => diagram.get(name));
  const root = factory.createRoot({id: '#root'});
  canvas.setRootElement(root);
  const svg = container.querySelector('.djs-container > svg');
  svg.setAttribute('aria-label', 'Canvas of the workflow');
  svg.setAttribute('role', 'application');
  return {
    canvas, registry, factory, bus, minimap, root, svg, container,
    gfx: id => registry.getGraphics(id),
    redraw: element => {
      graphics.update(element.waypoints ? 'connection' : 'shape', element, registry.getGraphics(element));
      bus.fire('element.changed', {element});
    },
    destroy: () => diagram.destroy(),
  };
}
