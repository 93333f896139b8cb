import {h, icon} from '../../lib/dom.js';

/** What is known of a function before it runs: pure, or impure and why. report: {name, pure, reasons}; ownLines: whether the lines are of a source that the node shows. */
export function purityBadge(report, ownLines = true) {
  if (!report) return [];
  const badge = report.pure
    ? h('span', {class: 'badge ok', 'data-tip': 'Same arguments, same result, nothing else happens: it may be retried and remembered.'}, icon('check'), 'pure')
    : h('span', {class: 'badge warn', 'data-tip': 'It does more than compute, so it is not run again without being asked for.'}, 'impure');
  const reasons = (report.reasons ?? []).map(({line, message}) => (ownLines ? `line ${line}: ${message}` : message)), [first, ...more] = reasons;
  const rest = more.length > 0 && h('span', {class: 'faint more-reasons', tabindex: 0, 'data-tip': more.join('; ')}, `and ${more.length} more`, h('span', {class: 'visually-hidden'}, `: ${more.join('; ')}`));
  return [badge, h('code', {class: 'faint'}, report.name), first && h('span', {class: 'faint'}, first), rest].filter(Boolean);
}
