import {svg} from '../lib/dom.js';
import {portTypes} from '../graph/catalogue.js';

const HIT = 13;

/** The shape that tells a port's type: round, diamond, square, ring, hexagon; a pill for a port that takes any. */
export function portShape(type, x, y) {
  const at = {class: 'port-shape'};
  switch (type) {
    case 'function': return svg('path', {...at, d: `M${x},${y - 6.5}l6.500,6.500l-6.500,6.500l-6.500,-6.500z`});
    case 'executor': return svg('rect', {...at, x: x - 5, y: y - 5, width: 10, height: 10, rx: 1.5});
    case 'future': return svg('path', {...at, d: `M${x - 5.5},${y}a5.500,5.500 0 1 0 11,0a5.500,5.500 0 1 0 -11,0M${x - 2},${y}a2,2 0 1 0 4,0a2,2 0 1 0 -4,0`});
    case 'shared': return svg('path', {...at, d: `M${x - 3},${y - 5.5}h6l3.200,5.500l-3.200,5.500h-6l-3.200,-5.500z`});
    case 'any': return svg('rect', {...at, x: x - 4, y: y - 7, width: 8, height: 14, rx: 4});
    default: return svg('circle', {...at, cx: x, cy: y, r: 5});
  }
}

/** A port with a generous invisible ground to hit; `port` comes from geometry.portsOf. */
export function drawPort(port, {nodeId, wired, kind}) {
  const types = port.type ? [port.type] : portTypes(port.port);
  const type = types.length > 1 ? 'any' : types[0];
  const group = svg('g', {
    class: `port port-${type}${wired ? ' wired' : ''}`, 'data-port': port.name, 'data-direction': port.direction,
    'data-owner': nodeId, 'data-kind': type === 'executor' ? kind : null,
  });
  group.append(
    svg('title', {}, port.direction === 'out' ? `output of ${nodeId}: drag to an input` : `${port.name}: takes ${types.join(', ')}${port.port.required ? '' : ', optional'}`),
    svg('circle', {class: 'port-hit', cx: port.x, cy: port.y, r: HIT}),
    portShape(type, port.x, port.y));
  return group;
}
