// What changed between two revisions, in words.
import {sameJson, writeJson} from '../lib/json.js';
import {nodeOf, wireId, wiresOf} from './document.js';

const LONGEST = 60;

/** [{kind: 'added'|'removed'|'changed', text}], places on the canvas last and together. */
export function differences(before, after) {
  const list = [];
  if (before.name !== after.name) list.push({kind: 'changed', text: `name: ${before.name} → ${after.name}`});
  if ((before.description ?? '') !== (after.description ?? '')) list.push({kind: 'changed', text: 'the description'});
  for (const node of after.nodes) if (!nodeOf(before, node.id)) list.push({kind: 'added', text: `${node.id} (${node.type})`});
  for (const node of before.nodes) if (!nodeOf(after, node.id)) list.push({kind: 'removed', text: `${node.id} (${node.type})`});
  for (const node of after.nodes) list.push(...paramChanges(nodeOf(before, node.id), node));
  list.push(...wireChanges(before, after));
  const moved = after.nodes.filter(node => nodeOf(before, node.id) && !sameJson(nodeOf(before, node.id).at ?? null, node.at ?? null)).length;
  if (moved) list.push({kind: 'changed', text: `${moved} ${moved === 1 ? 'node' : 'nodes'} moved`});
  return list;
}

function paramChanges(before, after) {
  if (!before) return [];
  const changes = before.type === after.type ? [] : [{kind: 'changed', text: `${after.id}: ${before.type} → ${after.type}`}];
  const names = new Set([...Object.keys(before.params ?? {}), ...Object.keys(after.params ?? {})]);
  for (const name of names) {
    const old = before.params?.[name], now = after.params?.[name];
    if (!sameJson(old ?? null, now ?? null)) changes.push({kind: 'changed', text: `${after.id}.${name}: ${short(old)} → ${short(now)}`});
  }
  return changes;
}

function wireChanges(before, after) {
  const had = new Map(wiresOf(before).map(wire => [wireId(wire), wire])), has = new Map(wiresOf(after).map(wire => [wireId(wire), wire]));
  const text = wire => `wire ${wire.from} → ${wire.to}${wire.port ? `.${wire.port}` : ' (order)'}`;
  return [
    ...[...has].filter(([id]) => !had.has(id)).map(([, wire]) => ({kind: 'added', text: text(wire)})),
    ...[...had].filter(([id, wire]) => !has.has(id) && nodeOf(after, wire.from) && nodeOf(after, wire.to)).map(([, wire]) => ({kind: 'removed', text: text(wire)})),
  ];
}

function short(value) {
  if (value === undefined) return 'default';
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ') : writeJson(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
