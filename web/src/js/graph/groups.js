// Groups: notes that frame other nodes. The document says which; where the frame is follows from them.
import {nodeOf} from './document.js';

const PADDING = 20;
const HEADING = 36;
const NONE = Object.freeze([]);

export const isGroup = node => node.type === 'group';

/** The ids that a group names; none for other nodes. */
export function memberIds(node) {
  const ids = isGroup(node) ? node.params?.nodes : null;
  return Array.isArray(ids) ? ids : NONE;
}

/** The nodes that a group frames, as far as they are there. */
export function membersOf(document, group) {
  return memberIds(group).map(id => nodeOf(document, id)).filter(node => node && !isGroup(node));
}

/** The group that frames a node, or null. */
export function groupOf(document, id) {
  return document.nodes.find(node => memberIds(node).includes(id)) ?? null;
}

/** What moves when these are moved: instead of a group the nodes in it, unless it is empty. */
export function movedWith(document, ids) {
  return [...new Set(ids.flatMap(id => {
    const node = nodeOf(document, id), members = node ? membersOf(document, node) : [];
    return members.length ? members.map(member => member.id) : [id];
  }))];
}

/** The ids, and those of the nodes in groups among them. */
export function withMembers(document, ids) {
  return [...new Set([...ids, ...movedWith(document, ids)])];
}

/** The frame around boxes. */
export function frameAround(boxes) {
  const x = Math.min(...boxes.map(box => box.x)) - PADDING, y = Math.min(...boxes.map(box => box.y)) - HEADING;
  return {
    x, y,
    width: Math.max(...boxes.map(box => box.x + box.width)) + PADDING - x,
    height: Math.max(...boxes.map(box => box.y + box.height)) + PADDING - y,
  };
}

/** Which group each dropped node belongs to now: Map of id → group id, or null for none; only what changes. */
export function homesAfter(document, dropped, frames) {
  const moving = new Set(dropped.map(box => box.id)), homes = new Map();
  for (const box of dropped) {
    const home = groupOf(document, box.id);
    // A group that moves as a whole keeps its nodes wherever they go.
    if (home && memberIds(home).every(id => moving.has(id))) continue;
    const frame = frames.find(one => one.id === home?.id && holds(one, box)) ?? frames.find(one => holds(one, box));
    if ((frame?.id ?? null) !== (home?.id ?? null)) homes.set(box.id, frame?.id ?? null);
  }
  return homes;
}

function holds(frame, box) {
  const x = box.x + box.width / 2, y = box.y + box.height / 2;
  return x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
}
