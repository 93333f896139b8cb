// Sizes of nodes and places of their ports, in canvas pixels. Data flows from left to right; an executor
// lifts its operators from below, so that its wires never mix with the data's.
import {noteBox} from './notes.js';
import {summaryOf} from './summary.js';

export const WIDTH = 196;
export const HEADER = 32;
export const LINE = 16;
export const ROW = 22;
export const FOOTER = 22;
export const GRID = 8;
const PAD = 6;

/** Boxes of nodes: nodes never change, so each is measured once. */
const boxes = new WeakMap();

/** {width, height, rowsTop, lines, footer: port or null} of a node; of a group, as long as it is empty. */
export function boxOf(node, catalogue) {
  let known = boxes.get(node);
  if (known?.catalogue !== catalogue) {
    known = {catalogue, box: catalogue.isNote(node.type) ? noteBox(node) : nodeBox(node, catalogue)};
    boxes.set(node, known);
  }
  return known.box;
}

function nodeBox(node, catalogue) {
  const type = catalogue.type(node.type), lines = summaryOf(node, catalogue);
  const rows = rowPorts(type).length, footer = footerPort(type);
  const summary = lines.length ? lines.length * LINE + PAD : 0;
  const body = summary + rows * ROW + (rows ? PAD : 0) + (footer ? FOOTER : 0);
  return {width: WIDTH, height: HEADER + Math.max(body, footer || rows || summary ? 0 : PAD), lines, rowsTop: HEADER + summary, footer};
}

/** Ports of a node with their centre relative to its corner: [{name, side, type, x, y, port}]. */
export function portsOf(node, catalogue) {
  const type = catalogue.type(node.type), box = boxOf(node, catalogue), ports = [];
  rowPorts(type).forEach((port, index) => ports.push({name: port.name, side: 'left', direction: 'in', port, x: 0, y: box.rowsTop + index * ROW + ROW / 2}));
  if (box.footer) ports.push({name: box.footer.name, side: 'bottom', direction: 'in', port: box.footer, x: WIDTH / 2, y: box.height});
  if (type.output === 'executor') ports.push({name: 'out', side: 'top', direction: 'out', type: 'executor', x: WIDTH / 2, y: 0});
  else if (type.output) ports.push({name: 'out', side: 'right', direction: 'out', type: type.output, x: WIDTH, y: HEADER / 2});
  return ports;
}

const rowPorts = type => type.ports.filter(port => port !== footerPort(type));
const footerPort = type => type.ports.find(port => port.name === 'executor') ?? null;

export function snap(value) {
  return Math.round(value / GRID) * GRID;
}
