// Taking a change over into a workflow, and telling whether it still is the one that the change was made for.
import {sameJson} from '../lib/json.js';

/**
 * Puts the nodes that a changed workflow says it changed into a document: a node that is there keeps its place, others
 * are added.
 *
 * @param {object} mended the changed workflow  @param {string[]} changed the ids of its nodes that are new or changed
 */
export function takeOver(document, mended, changed) {
  const nodes = [...document.nodes];
  for (const id of changed) {
    const node = mended.nodes.find(other => other.id === id);
    const at = nodes.findIndex(other => other.id === id);
    if (at < 0) nodes.push(node);
    else nodes[at] = nodes[at].at ? {...node, at: nodes[at].at} : node;
  }
  return {...document, nodes};
}

/** Whether two workflows do the same: they may differ in their names, and in where their nodes stand. */
export function sameWork(one, other) {
  return one === other || sameJson(workOf(one), workOf(other));
}

function workOf({nodes}) {
  return nodes.map(({at: _, ...node}) => node);
}
