import {svg} from '../lib/dom.js';
import {placeCount} from './wire-marks.js';
import {wirePath} from './wire-path.js';

/** Draws a wire and a broad invisible one to hit; `connection` carries ends, wire, flow type and kind. */
export function drawWire(group, connection) {
  const {ends: [from, to], flow, kind, wire} = connection, d = wirePath(from, to);
  connection.path = d;
  const line = svg('path', {class: `wire wire-${flow}`, d, 'data-kind': flow === 'executor' ? kind : null});
  group.append(svg('path', {class: 'wire-hit', d}), line);
  if (wire.port === null) group.append(svg('path', {class: 'wire-arrow', d: `M${to.x - 7},${to.y - 4}l7,4l-7,4`}));
  return line;
}

/** Moves a drawn wire without drawing it anew, while a node is dragged. */
export function bendWire(gfx, connection) {
  const {ends: [from, to]} = connection, d = wirePath(from, to);
  connection.path = d;
  for (const path of gfx.querySelectorAll('.wire, .wire-hit')) path.setAttribute('d', d);
  placeCount(gfx, connection);
  gfx.querySelector('.wire-arrow')?.setAttribute('d', `M${to.x - 7},${to.y - 4}l7,4l-7,4`);
}
