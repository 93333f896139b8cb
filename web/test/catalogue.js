// A catalogue of the same shape as GET /api/catalogue, for tests of the model.
import {Catalogue} from '../src/js/graph/catalogue.js';

const port = (name, type, more = {}) => ({name, type, required: true, many: false, help: '', ...more});
const param = (name, kind, value, more = {}) => ({name, kind, default: value, min: null, max: null, help: '', unit: null, choices: null, required: false, ...more});
const many = [
  param('chunksize', 'int_or_auto', 'auto', {min: 1, max: 1_000_000, help: 'Items handed to a worker at once.'}),
  param('ordered', 'bool', true, {help: 'Results in the order of the items.'}),
  param('timeout', 'float', null, {min: 0, unit: 's', help: 'Seconds until the node gives up.'}),
  param('buffersize', 'int', null, {min: 1, help: 'Items taken ahead of what is asked for.'}),
  param('retries', 'int', 0, {min: 0, max: 10, help: 'How often a failed item is tried again.'}),
  param('on_error', 'choice', 'raise', {choices: ['raise', 'collect'], help: 'What a failed item does to the node.'}),
];
const initializer = port('initializer', 'function', {required: false, help: 'Called once in each worker.'});
const initargs = param('initargs', 'json_list', []);
const over = [port('function', 'function', {help: 'What is called for each item.'}), port('items', 'data', {help: 'What it is called with.'}), port('executor', 'executor', {required: false, help: 'Where the calls run.'})];
const type = (name, group, output, summary, ports = [], params = []) => ({type: name, group, title: name, summary, help: summary, output, ports, params});
const workers = param('max_workers', 'int', null, {min: 1, max: 64, help: 'How many work at once. Empty: one for each core.'});
const gil = param('gil', 'bool', false, {help: 'Whether the threads share one lock.'});

export const CATALOGUE = {
  groups: [{id: 'sources', title: 'Sources'}, {id: 'functions', title: 'Functions'}, {id: 'operators', title: 'Operators'}, {id: 'futures', title: 'Futures'}, {id: 'executors', title: 'Executors'}, {id: 'sinks', title: 'Sinks'}, {id: 'notes', title: 'Notes'}],
  types: [
    type('value', 'sources', 'data', 'One value', [], [param('value', 'json', null, {required: true, help: 'Any JSON value.'})]),
    type('list', 'sources', 'data', 'A list that you write', [], [param('items', 'json_list', null, {required: true, help: 'The items, as JSON.'})]),
    type('range', 'sources', 'data', 'Numbers from start to stop', [], [param('start', 'int', 0), param('stop', 'int', null, {required: true, help: 'The first number left out.'}), param('step', 'int', 1)]),
    type('count', 'sources', 'data', 'Numbers without end', [], [param('start', 'int', 0), param('step', 'int', 1)]),
    type('text', 'sources', 'data', 'The lines of a text', [], [param('text', 'lines', '', {help: 'One item a line.'})]),
    type('function', 'functions', 'function', 'Python that you write', [], [param('source', 'source', null, {required: true, help: 'A def or a lambda.'}), param('name', 'text', null, {help: 'Which def, when there are several.'})]),
    type('task', 'functions', 'function', 'A built-in task on the JVM', [], [param('name', 'task_name', null, {required: true}), param('args', 'json_list', [], {help: 'Its arguments.'})]),
    type('partial', 'functions', 'function', 'Some arguments filled in', [over[0], port('values', 'any', {required: false, many: true})], [param('args', 'json_list', []), param('kwargs', 'json_object', {})]),
    type('lru_cache', 'functions', 'function', 'Remembers its results', [over[0]], [param('maxsize', 'int_or_null', 128, {min: 0, max: 10_000_000})]),
    type('singledispatch', 'functions', 'function', 'A function for each type', [port('functions', 'function', {many: true})], [param('types', 'json_list', [])]),
    type('wraps', 'functions', 'function', 'Something around each call', [over[0]], [param('decorator', 'choice', 'timed', {choices: ['timed', 'logged', 'retried']})]),
    type('map', 'operators', 'data', 'Calls a function on every item', over, many),
    type('filter', 'operators', 'data', 'Keeps the items that pass', over, many),
    type('reduce', 'operators', 'data', 'Folds the items into one value', over, [param('initial', 'json', null, {help: 'Where it starts.'}), param('tree', 'bool', false)]),
    type('apply', 'operators', 'data', 'Calls a function once', [over[0], port('values', 'any', {required: false, many: true, help: 'Its arguments.'}), over[2]], [param('args', 'json_list', []), param('kwargs', 'json_object', {})]),
    type('submit', 'futures', 'future', 'Starts a call', [over[0], port('futures', 'future', {required: false, many: true, may_close_cycle: true}), over[2]]),
    type('result', 'futures', 'data', 'Waits for a Future', [port('future', 'future')]),
    type('serial', 'executors', 'executor', 'One after the other', []),
    type('threads', 'executors', 'executor', 'A new thread for each task', [], [gil]),
    type('thread_pool', 'executors', 'executor', 'A few threads that take turns', [initializer], [workers, param('thread_name_prefix', 'text', 'ThreadPoolExecutor'), initargs, gil]),
    type('virtual_threads', 'executors', 'executor', 'Light threads, thousands at once', [], [param('max_concurrency', 'int', null, {min: 1})]),
    type('work_stealing', 'executors', 'executor', 'Threads that steal tasks', [], [param('parallelism', 'int', null, {min: 1, max: 64})]),
    type('interpreter_pool', 'executors', 'executor', 'A few threads that share nothing', [initializer], [workers, initargs]),
    type('processes', 'executors', 'executor', 'A new process for each task', []),
    type('process_pool', 'executors', 'executor', 'A few processes that take turns', [initializer], [workers, param('mp_context', 'choice', 'forkserver', {choices: ['spawn', 'forkserver']}), param('max_tasks_per_child', 'int', null, {min: 1}), initargs]),
    type('output', 'sinks', null, 'Shows a value', [port('value', 'data')], [param('label', 'text', null, {help: 'A name for the value.'})]),
    type('comment', 'notes', null, 'A text on the canvas', [], [param('text', 'lines', ''), param('width', 'int', 240, {min: 120, max: 960})]),
    type('group', 'notes', null, 'A frame around nodes', [], [param('title', 'text', null), param('nodes', 'json_list', [])]),
    type('expect', 'sinks', null, 'Fails the run when the value differs', [port('value', 'data')], [param('equals', 'json', null, {required: true})]),
  ],
  tasks: [
    {name: 'only_sleep', signature: 'only_sleep(seconds=1)', help: 'Sleeps, as waiting for a disk or a network does.'},
    {name: 'crunch_numbers', signature: 'crunch_numbers(n=10000000)', help: 'Counts up to n, which keeps a core busy.'},
    {name: 'is_prime', signature: 'is_prime(n)', help: 'Whether n is a prime.'},
  ],
};

export const catalogue = new Catalogue(CATALOGUE);

export const SQUARES = {
  format: 'poolyard/1',
  name: 'Squares on four processes',
  description: 'Pool.map over a small list',
  nodes: [
    {id: 'inputs', type: 'list', params: {items: [0, 1, 2, 3, 4]}, at: [40, 40]},
    {id: 'square', type: 'function', params: {source: 'lambda x: x * x'}},
    {id: 'pool', type: 'process_pool', params: {max_workers: 4}},
    {id: 'squares', type: 'map', params: {chunksize: 1}, in: {function: 'square', items: 'inputs', executor: 'pool'}},
    {id: 'output', type: 'output', in: {value: 'squares'}},
  ],
};
