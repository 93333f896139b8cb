import {h, icon} from '../../lib/dom.js';
import {copyButton} from './value-view.js';

/**
 * An error: what happened, where (a button that shows the node), on which item, and the function's own lines.
 *
 * @param {{type: string, message: string, node: ?string, item: ?number, traceback: ?string}} error
 * @param {(node: string) => void} onNode
 */
export function errorCard(error, onNode) {
  const where = [];
  if (error.node) {
    where.push(h('button', {class: 'link mono', type: 'button', onclick: () => onNode(error.node)}, error.node));
  }
  if (error.item !== null) {
    where.push(h('span', {class: 'figures'}, `item #${error.item}`));
  }
  return h(
    'article',
    {class: 'error-card'},
    h(
      'header',
      {},
      icon('problem'),
      h('strong', {class: 'mono'}, error.type),
      h('span', {class: 'error-where'}, ...where),
    ),
    h('p', {}, error.message),
    error.traceback &&
      h(
        'div',
        {class: 'value-view'},
        traceback(error.traceback),
        h(
          'div',
          {class: 'value-tools'},
          copyButton(() => error.traceback),
        ),
      ),
  );
}

/** The innermost source line, which is the one to mend, stands out. */
function traceback(text) {
  const lines = text.replace(/\n$/, '').split('\n');
  const inner = lines.findLastIndex(
    (line, index) => /^\s{4,}\S/.test(line) && !/^\s*[\^~]+\s*$/.test(line) && /^\s*File /.test(lines[index - 1] ?? ''),
  );
  return h(
    'pre',
    {class: 'value traceback', tabindex: 0},
    ...lines.map((line, index) => (index === inner ? h('mark', {}, `${line}\n`) : `${line}\n`)),
  );
}
