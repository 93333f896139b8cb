import {svg} from '../lib/dom.js';

/** Drags a rectangle; nodes that it touches are selected, added to the selection with Shift. */
export function marquee({canvas: {scene, selection, viewport}}, start) {
  const from = viewport.toCanvas(start), kept = start.shiftKey ? selection.nodes : [];
  const rect = svg('rect', {class: 'marquee'});
  scene.canvas.getLayer('gestures', 2000).append(rect);
  return {
    move(event) {
      const to = viewport.toCanvas(event);
      const box = {x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y)};
      for (const [name, value] of Object.entries(box)) rect.setAttribute(name, value);
      const touched = scene.registry.filter(element => element.node && element.x < box.x + box.width && box.x < element.x + element.width && element.y < box.y + box.height && box.y < element.y + element.height);
      selection.set([...kept, ...touched.map(element => element.id)]);
    },
    end: () => rect.remove(),
    cancel() {
      rect.remove();
      selection.set(kept);
    },
  };
}
