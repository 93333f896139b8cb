import {count} from '../../lib/format.js';

/**
 * Says on each tab how much is behind it.
 *
 * @param {import('./dock-tabs.js').DockTabs} tabs
 * @param {import('../../run/run-state.js').RunState} state
 * @param {number} findings
 */
export function showCounts(tabs, state, findings) {
  const tell = (id, number, alarming) => tabs.count(id, number > 0 ? count(number) : '', alarming);
  tell('lanes', state.lanes.size);
  tell('console', state.console.count);
  tell('outputs', state.outputs.length + state.errors.length, state.errors.length > 0);
  tell('findings', findings, state.deadlocks.length > 0);
}
