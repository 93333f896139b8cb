// Comments and groups: what people write on the canvas for each other.
import {svg} from '../lib/dom.js';
import {COMMENT_INSET, COMMENT_LINE, noteBox} from '../graph/notes.js';
import {fit} from './text-fitting.js';

const TEXT = '12px system-ui';
const TITLE = '600 12px system-ui';
const STRIP = 28;
/** Where the right edge of a comment is dragged. */
const GRIP = 10;

/** Draws a comment into its group and gives the element that diagram-js measures. */
export function drawComment(group, {node, width, height}) {
  const outline = svg('rect', {class: 'node-box', width, height, rx: 6});
  group.append(
    svg('rect', {class: 'node-halo', x: -4, y: -4, width: width + 8, height: height + 8, rx: 9}),
    outline,
    svg('rect', {class: 'comment-edge', x: 0, y: 0, width: 3, height, rx: 1.5}),
    ...noteBox(node).lines.map((line, index) => svg('text', {
      class: 'comment-text', x: COMMENT_INSET, y: COMMENT_INSET + 10 + index * COMMENT_LINE, 'xml:space': 'preserve',
    }, fit(line, width - 2 * COMMENT_INSET, TEXT))),
    svg('rect', {class: 'comment-grip', x: width - GRIP / 2, width: GRIP, height}));
  return outline;
}

/** Draws the frame of a group; only its heading and its edge are there for the pointer. */
export function drawGroup(group, {node, width, height}) {
  const outline = svg('rect', {class: 'node-box', width, height, rx: 10});
  group.append(
    svg('rect', {class: 'node-halo', x: -3, y: -3, width: width + 6, height: height + 6, rx: 12}),
    outline,
    svg('rect', {class: 'group-edge', width, height, rx: 10}),
    svg('rect', {class: 'group-strip', width, height: STRIP, rx: 10}),
    svg('text', {class: 'group-title', x: 14, y: 19}, fit(node.params?.title ?? node.id, width - 28, TITLE)));
  return outline;
}
