import {svg} from '../lib/dom.js';
import {isGroup} from '../graph/groups.js';

/** Drags a rectangle; nodes that it touches, and groups that it encloses, are selected, with Shift added. */
export function marquee({canvas: {scene, selection, viewport}}, start) {
  const from = viewport.toCanvas(start), kept = start.shiftKey ? selection.nodes : [];
  const rect = svg('rect', {class: 'marquee'});
  scene.canvas.getLayer('gestures', 2000).append(rect);
  return {
    move(event) {
      const to = viewport.toCanvas(event);
      const box = {x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y)};
      for (const [name, value] of Object.entries(box)) rect.setAttribute(name, value);
      const touched = scene.registry.filter(element => element.node && (isGroup(element.node) ? contains(box, element) : meets(box, element)));
      selection.set([...kept, ...touched.map(element => element.id)]);
    },
    end: () => rect.remove(),
    cancel() {
      rect.remove();
      selection.set(kept);
    },
  };
}

function meets(a, b) {
  return b.x < a.x + a.width && a.x < b.x + b.width && b.y < a.y + a.height && a.y < b.y + b.height;
}

function contains(a, b) {
  return a.x < b.x && a.y < b.y && b.x + b.width < a.x + a.width && b.y + b.height < a.y + a.height;
}
