import {h, icon} from '../../lib/dom.js';
import {duration} from '../../lib/format.js';
import {JsonError} from '../../lib/json.js';
import {valueText} from '../../run/value-text.js';
import {readArguments, tryFunction} from '../../session/trial.js';

const LINES = 20;

/** What was typed last for each node, so that it is there when the node is selected again. */
const typed = new Map();

/** "Try it with 3 → 9": {element, suggest(args), sync(node)}. The call runs in a process of its own. */
export function functionTrial(editor, id) {
  let tried = null, asking = null;
  const input = h('input', {class: 'input mono', id: 'trial-arguments', type: 'text', autocomplete: 'off', spellcheck: 'false', placeholder: '3', value: typed.get(id) ?? '', 'aria-describedby': 'trial-help',
    oninput: () => { typed.set(id, input.value); show(null); }, onkeydown: event => { if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) attempt(); }});
  const button = h('button', {class: 'button outlined small', type: 'button', onclick: () => attempt()}, icon('run'), 'Try');
  const result = h('div', {class: 'trial-result', role: 'status'});
  const element = h('section', {class: 'panel-section trial'},
    h('h2', {}, 'Try it'),
    h('div', {class: 'trial-row'}, h('label', {for: 'trial-arguments', class: 'visually-hidden'}, 'Arguments'), input, button),
    h('p', {class: 'help', id: 'trial-help'}, 'Its arguments as JSON, with commas between. It runs by itself, for 5 s at most.'),
    result);

  function show(...parts) {
    result.replaceChildren(...parts.filter(Boolean));
    result.classList.remove('stale');
  }

  async function attempt() {
    let args;
    try {
      args = readArguments(input.value.trim());
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      show(h('p', {class: 'error'}, `The arguments cannot be read as JSON: ${error.message}. A text needs double quotes.`));
      return;
    }
    asking?.abort();
    const mine = asking = new AbortController();
    button.disabled = true;
    show(h('p', {class: 'faint'}, 'Running …'));
    try {
      tried = editor.graph.document.nodes;
      showOutcome(await tryFunction(editor.graph.document, id, args, mine.signal));
    } catch (problem) {
      if (problem.name === 'AbortError') return;
      show(h('p', {class: 'error'}, problem.problems?.[0]?.message ?? problem.message));
    } finally {
      if (asking === mine) button.disabled = false;
    }
  }

  function showOutcome({value, seconds, console: lines, error, traceback}) {
    const shown = lines.slice(0, LINES), more = lines.length - shown.length;
    show(
      lines.length > 0 && h('pre', {class: 'trial-console', tabindex: 0, 'aria-label': 'What it printed'}, shown.join('\n'), more > 0 && `\n… and ${more} more lines`),
      error
        ? h('div', {}, h('p', {class: 'error'}, error), traceback && h('pre', {class: 'trial-console', tabindex: 0, 'aria-label': 'Traceback'}, traceback))
        : h('p', {class: 'trial-value'}, h('span', {class: 'faint', 'aria-hidden': 'true'}, '→ '), h('span', {class: 'visually-hidden'}, 'It gives '), h('code', {}, valueText(value)), seconds !== null && h('span', {class: 'faint figures'}, duration(seconds))));
  }

  return {
    element,
    /** Fills in arguments that suit an example. */
    suggest(args) {
      input.value = args;
      typed.set(id, args);
      show(null);
    },
    /** A result of the function as it was is told as such. */
    sync() {
      result.classList.toggle('stale', tried !== null && tried !== editor.graph.document.nodes && result.childElementCount > 0);
    },
  };
}
