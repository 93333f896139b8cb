import {wireId} from '../../graph/document.js';

/** Events about the wires between nodes. */
export const wireEvents = {
  wire_info(state, {from, node, port, items, newest}) {
    state.wires.set(wireId({from, to: node, port}), {items, newest});
    state.versions.wires += 1;
  },
};
