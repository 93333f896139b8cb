import {svg, typeIcon} from '../lib/dom.js';
import {boxOf, FOOTER, HEADER, LINE, portsOf, WIDTH} from '../graph/geometry.js';
import {executorKind, nodeOf, sourcesOf, wiresFrom} from '../graph/document.js';
import {isCode} from '../graph/summary.js';
import {drawPort} from './port-drawing.js';
import {fit} from './text-fitting.js';

const TITLE = '600 13px system-ui';
const SMALL = '11px system-ui';
const LABEL = '12px system-ui';
const CODE = '11px ui-monospace, monospace';
const INSET = 12;
const LETTER = 8.6;
const LEAST_TYPE = 34;

/** Draws a node into its group and gives the element that diagram-js measures. */
export function drawNode(group, shape, graph) {
  const {node} = shape, {catalogue, document} = graph;
  const type = catalogue.type(node.type), box = boxOf(node, catalogue), kind = executorKind(document, node, catalogue);
  const outline = svg('rect', {class: 'node-box', width: WIDTH, height: box.height, rx: 8});
  group.append(
    svg('rect', {class: 'node-halo', x: -4, y: -4, width: WIDTH + 8, height: box.height + 8, rx: 11}),
    svg('rect', {class: 'node-shadow', y: 1.5, width: WIDTH, height: box.height, rx: 8}),
    outline,
    ...header(node, type, box),
    svg('rect', {class: 'node-progress', x: 1, y: HEADER - 1, width: 0, height: 2, rx: 1}),
    ...summary(node, box),
    ...footer(box, node, document, kind));
  for (const port of portsOf(node, catalogue)) {
    const wired = port.direction === 'out' ? wiresFrom(document, node.id).some(wire => wire.port !== null) : sourcesOf(node, port.name).length > 0;
    if (port.side === 'left') group.append(svg('text', {class: `port-label${wired ? ' wired' : ''}`, x: INSET + 2, y: port.y + 4}, fit(label(port.port), WIDTH - 30, LABEL)));
    group.append(drawPort(port, {nodeId: node.id, wired, kind}));
  }
  return outline;
}

function header(node, type, box) {
  const mark = typeIcon(node.type, type.group);
  for (const [name, value] of Object.entries({x: 10, y: 8, width: 16, height: 16, class: 'icon node-icon'})) mark.setAttribute(name, value);
  // The name comes first: its type, which the icon tells too, gets what is left.
  const most = WIDTH - 34 - INSET, typeRoom = Math.min(96, Math.max(LEAST_TYPE, most - node.id.length * LETTER - 8));
  const typeText = type.title === node.id ? '' : fit(type.title, typeRoom, SMALL);
  const room = most - (typeText ? Math.min(typeRoom, typeText.length * 6.2) + 8 : 0);
  return [
    svg('path', {class: 'node-head', d: headPath(box.height)}),
    mark,
    svg('text', {class: 'node-title', x: 33, y: 20.5}, fit(node.id, room, TITLE)),
    svg('text', {class: 'node-type', x: WIDTH - INSET, y: 20.5, 'text-anchor': 'end'}, typeText),
    svg('text', {class: 'node-count', x: WIDTH - INSET, y: 20.5, 'text-anchor': 'end'}),
  ];
}

function headPath(height) {
  const bottom = height <= HEADER + 8 ? height : HEADER;
  return bottom === height
    ? `M8,0H${WIDTH - 8}a8,8 0 0 1 8,8V${bottom - 8}a8,8 0 0 1 -8,8H8a8,8 0 0 1 -8,-8V8a8,8 0 0 1 8,-8z`
    : `M8,0H${WIDTH - 8}a8,8 0 0 1 8,8V${bottom}H0V8a8,8 0 0 1 8,-8z`;
}

function summary(node, box) {
  const code = isCode(node);
  return box.lines.map((line, index) => svg('text', {
    class: code ? 'node-code' : 'node-summary', x: INSET, y: HEADER + 15 + index * LINE, 'xml:space': 'preserve',
  }, fit(line, WIDTH - 2 * INSET, code ? CODE : LABEL)));
}

function footer(box, node, document, kind) {
  if (!box.footer) return [];
  const executor = sourcesOf(node, 'executor').map(id => nodeOf(document, id)).find(Boolean);
  const text = executor ? `on ${executor.id}` : 'main thread';
  return [
    svg('path', {class: 'node-rule', d: `M0,${box.height - FOOTER}H${WIDTH}`}),
    svg('text', {class: `node-runs-on${kind ? ' assigned' : ''}`, x: INSET, y: box.height - 8}, fit(text, WIDTH - 2 * INSET, SMALL)),
  ];
}

function label(port) {
  return port.name;
}


