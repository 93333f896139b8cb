// What a node says about itself on the canvas: at most three short lines.
import {paramValue} from './document.js';
import {sameJson, writeJson} from '../lib/json.js';

const CODE_LINES = 3;
const SYNCHRONISED = {none: 'unsynchronised', lock: 'under a lock', atomic: 'atomic'};
const WAITS = {ALL_COMPLETED: 'for all', FIRST_COMPLETED: 'for the first', FIRST_EXCEPTION: 'for the first error'};

const WRITERS = {
  value: ({value}) => [writeJson(value ?? null)],
  list: ({items}) => [listText(items ?? [])],
  range: ({start, stop, step}) => [`range(${[start, stop, step].map(bound => bound ?? '…').join(', ').replace(/, 1$/, '')})`],
  count: ({start, step}) => [`${start}, ${start + step}, …`],
  text: ({text}) => lineText(text ?? ''),
  random: ({count, low, high, seed}) => [`${count} from ${low} to ${high} · seed ${seed}`],
  function: ({source}) => codeText(source ?? ''),
  task: ({name, args}) => [`${name ?? '?'}(${(args ?? []).map(writeJson).join(', ')})`],
  partial: ({args, kwargs}) => argumentText(args ?? [], kwargs ?? {}),
  lru_cache: ({maxsize}) => [maxsize === null ? 'keeps all results' : `keeps ${maxsize} results`],
  singledispatch: ({types}) => ((types ?? []).length ? [`for ${types.join(', ')}`] : []),
  wraps: ({decorator}) => [decorator],
  output: ({label}) => (label ? [label] : []),
  expect: ({equals}) => [`== ${writeJson(equals ?? null)}`],
  reduce: ({initial, tree}, node) => [[node.params && 'initial' in node.params && `from ${writeJson(initial)}`, tree && 'as a tree'].filter(Boolean).join(' · ')].filter(Boolean),
  thread_pool: ({max_workers, gil}) => [poolText(max_workers, 'thread'), ...gilText(gil)],
  process_pool: ({max_workers, max_tasks_per_child: most}) => [poolText(max_workers, 'process', 'processes'), ...(most ? [`each for ${most} ${most === 1 ? 'task' : 'tasks'}`] : [])],
  virtual_threads: ({max_concurrency}) => [max_concurrency ? `at most ${max_concurrency} at once` : 'no limit'],
  work_stealing: ({parallelism}) => [poolText(parallelism, 'thread')],
  interpreter_pool: ({max_workers}) => [poolText(max_workers, 'interpreter')],
  serial: () => ['on the main thread'],
  threads: ({gil}) => ['a thread for each task', ...gilText(gil)],
  processes: () => ['a process for each task'],
  take: ({n}) => [`the first ${n}`],
  batched: ({n}) => [`${n} at a time`],
  submit: ({args, kwargs, timeout}) => [callText(args, kwargs), timeText(timeout)].filter(Boolean),
  apply: ({args, kwargs}) => [callText(args, kwargs)].filter(Boolean),
  result: ({timeout}) => [timeText(timeout)].filter(Boolean),
  wait: ({return_when, timeout}) => [[WAITS[return_when], timeText(timeout)].filter(Boolean).join(' · ')],
  shared_counter: ({initial, sync}) => [`${initial} at first · ${SYNCHRONISED[sync] ?? sync}`],
  shared_array: ({length, sync}) => [`${length} ${length === 1 ? 'number' : 'numbers'} · ${SYNCHRONISED[sync] ?? sync}`],
  channel: ({maxsize}) => [maxsize ? `holds ${maxsize}` : 'holds a million'],
  comment: ({text}) => lineText(text ?? ''),
  group: ({title, nodes}, node) => [`${title ?? node.id}: ${(nodes ?? []).join(', ') || 'empty'}`],
};

/** Lines of text for the node; empty when its defaults say it all. */
export function summaryOf(node, catalogue) {
  const params = catalogue.type(node.type).params;
  const values = Object.fromEntries(params.map(param => [param.name, paramValue(node, param)]));
  const own = {...values, ...node.params};
  const lines = WRITERS[node.type]?.(own, node) ?? [];
  return lines.length ? lines : changedText(node, params);
}

/** Whether the lines are program text. */
export function isCode(node) {
  return ['function', 'value', 'list', 'range', 'task', 'partial', 'expect'].includes(node.type);
}

function changedText(node, params) {
  const changed = params.filter(param => node.params?.[param.name] !== undefined && !sameJson(node.params[param.name], param.default));
  const text = changed.map(param => {
    const value = node.params[param.name];
    if (value === true) return param.name;
    if (param.name === 'ordered' && value === false) return 'unordered';
    return `${param.name} ${typeof value === 'string' ? value : writeJson(value)}`;
  }).join(' · ');
  return text ? [text] : [];
}

function listText(items) {
  if (!Array.isArray(items)) return String(items);
  const text = writeJson(items.slice(0, 12));
  return items.length > 12 ? `${text.slice(0, -1)}, …]` : text;
}

function namedArguments(args, kwargs) {
  return [...args.map(writeJson), ...Object.entries(kwargs).map(([name, value]) => `${name}=${writeJson(value)}`)];
}

function argumentText(args, kwargs) {
  const parts = namedArguments(args, kwargs);
  return parts.length ? [`(${parts.join(', ')}, …)`] : [];
}

function callText(args, kwargs) {
  const parts = namedArguments(args ?? [], kwargs ?? {});
  return parts.length ? `(${parts.join(', ')})` : null;
}

function timeText(seconds) {
  return seconds === null || seconds === undefined ? null : `at most ${seconds} s`;
}

function codeText(source) {
  // Imports and comments at the top say little; the function itself is what people look for.
  const all = source.replace(/\t/g, '    ').split('\n').filter(line => line.trim());
  const start = all.findIndex(line => !/^(import|from|#|@)\b|^#/.test(line));
  const lines = all.slice(Math.max(start, 0));
  return lines.length > CODE_LINES ? [...lines.slice(0, CODE_LINES - 1), `${lines[CODE_LINES - 1]} …`] : lines;
}

function lineText(text) {
  const lines = text.slice(0, 1000).split(/\r\n|\r|\n/);
  return lines.length > CODE_LINES ? [...lines.slice(0, CODE_LINES - 1), `${lines[CODE_LINES - 1]} …`] : lines.filter(line => line);
}

function poolText(workers, one, many = `${one}s`) {
  return workers ? `${workers} ${workers === 1 ? one : many}` : `${many}, one a core`;
}

function gilText(gil) {
  return gil ? ['taking turns under a GIL'] : [];
}
