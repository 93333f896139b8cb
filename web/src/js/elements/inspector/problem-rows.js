import {h, icon} from '../../lib/dom.js';

/** Problems as rows; one with a node jumps to it when `jump` is asked for. */
export function problemRows(editor, problems, {jump = false} = {}) {
  return problems.map(problem => {
    const place = [problem.node, problem.port].filter(Boolean).join(' · ');
    const body = [icon('problem'), h('span', {}, jump && place && h('strong', {}, place), problem.message)];
    const tone = problem.unfinished ? 'unfinished' : 'wrong';
    return jump && problem.node
      ? h('button', {class: `problem ${tone}`, type: 'button', onclick: () => editor.jumpTo(problem.node)}, body)
      : h('div', {class: `problem ${tone}`}, body);
  });
}
