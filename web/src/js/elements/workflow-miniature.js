import {svg} from '../lib/dom.js';
import {fetchCatalogue} from '../lib/catalogue-source.js';
import {parseJson} from '../lib/json.js';
import {Catalogue} from '../graph/catalogue.js';
import {executorKind, wiresOf} from '../graph/document.js';
import {HEADER, portsOf} from '../graph/geometry.js';
import {Graph} from '../graph/graph.js';
import {wirePath} from '../canvas/wire-path.js';

const MARGIN = 28;

/** <workflow-miniature>: a small drawing of the workflow document in its <script type="application/json">. */
class WorkflowMiniature extends HTMLElement {
  async connectedCallback() {
    const text = this.querySelector('script')?.textContent.trim();
    if (!text) return;
    const graph = new Graph(new Catalogue(await fetchCatalogue()), parseJson(text));
    this.replaceChildren(draw(graph));
  }
}

function draw(graph) {
  const {document, catalogue} = graph;
  const boxes = new Map(document.nodes.filter(node => !catalogue.isNote(node.type)).map(node => [node.id, {node, ...graph.boxOf(node)}]));
  const all = [...boxes.values()];
  const left = Math.min(...all.map(box => box.x)), top = Math.min(...all.map(box => box.y));
  const width = Math.max(...all.map(box => box.x + box.width)) - left, height = Math.max(...all.map(box => box.y + box.height)) - top;
  const picture = svg('svg', {viewBox: `${left - MARGIN} ${top - MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`, 'aria-hidden': 'true', focusable: 'false'});
  for (const wire of wiresOf(document)) {
    const from = end(boxes.get(wire.from), 'out', 'out', catalogue), to = end(boxes.get(wire.to), wire.port, 'in', catalogue);
    if (from && to) picture.append(svg('path', {class: wire.port === 'executor' ? 'mini-wire lifts' : 'mini-wire', 'data-kind': executorKind(document, boxes.get(wire.from).node, catalogue), d: wirePath(from, to)}));
  }
  for (const {node, x, y, width: w, height: tall} of all) picture.append(...box(node, executorKind(document, node, catalogue), x, y, w, tall));
  return picture;
}

function box(node, kind, x, y, width, height) {
  return [
    svg('rect', {class: 'mini-node', 'data-kind': kind, x, y, width, height, rx: 12}),
    svg('rect', {class: 'mini-title', 'data-kind': kind, x: x + 22, y: y + HEADER / 2 - 3, width: Math.min(width - 60, 14 + node.id.length * 9), height: 12, rx: 6}),
  ];
}

function end(place, name, direction, catalogue) {
  const port = place && portsOf(place.node, catalogue).find(one => one.name === name && one.direction === direction);
  return port && {x: place.x + port.x, y: place.y + port.y, side: port.side};
}

customElements.define('workflow-miniature', WorkflowMiniature);
