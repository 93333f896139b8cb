import {ranOf} from '../../run/reducers/node-events.js';

/** Tells which nodes have changed since it last looked. */
export class NodeReporter {
  #told = new Map();
  #version = -1;

  /**
   * @param {import('../../run/run-state.js').RunState} state
   * @returns {Array<{node: string, state: string, done: number, total: number}>} `state` is waiting, running,
   *     finished, failed or cancelled; `done` counts the tasks that ran to their end, `total` all of them
   */
  changes(state) {
    if (this.#version === state.versions.nodes) {
      return [];
    }
    this.#version = state.versions.nodes;
    const changes = [];
    for (const node of state.nodes.values()) {
      const report = {node: node.id, state: node.state, done: ranOf(node), total: node.queued};
      const text = `${report.state} ${report.done} ${report.total}`;
      if (this.#told.get(node.id) !== text) {
        this.#told.set(node.id, text);
        changes.push(report);
      }
    }
    return changes;
  }
}
