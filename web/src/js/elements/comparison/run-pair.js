import {embedded, h, icon} from '../../lib/dom.js';
import {showCompareDialog} from './compare-dialog.js';
import {DifferenceTable} from './difference-table.js';
import './run-comparison.js';
import {runName} from './run-name.js';

/**
 * `<run-pair>`: the page on which two runs stand side by side. Reads the embedded `run` and `document` of run A and
 * `other-run` and `other-document` of run B.
 */
class RunPair extends HTMLElement {
  connectedCallback() {
    const [a, b] = [recordingOf('A', 'run', 'document'), recordingOf('B', 'other-run', 'other-document')];
    const comparison = h('run-comparison');
    const table = new DifferenceTable();
    this.querySelector('.comparison-place').replaceChildren(comparison, table.element);
    this.querySelector('.run-links').replaceChildren(
      h('button', {class: 'button outlined', type: 'button', onclick: () => showCompareDialog(a.id)}, icon('compare'), h('span', {class: 'label'}, 'Compare with another')),
    );
    this.addEventListener('comparison-change', () => table.show(...comparison.runs.map(resourceOf)));
    comparison.show([a, b]);
  }
}

/** What only the resource tells is known when the run is over. */
const resourceOf = ({watch}) => (watch.state.over && watch.resource?.wall_seconds != null ? watch.resource : null);

function recordingOf(letter, run, workflow) {
  const resource = embedded(run);
  const document = embedded(workflow);
  const name = document?.name || `Run ${resource.id}`;
  return {id: resource.id, title: `run ${letter}, ${name}`, name: runName(letter, name, document), document, resource};
}

customElements.define('run-pair', RunPair);
