// The node types, as GET /api/catalogue describes them.

/** How the five types of port are called in sentences. */
const TYPE_WORDS = {data: 'data', function: 'a function', executor: 'an executor', future: 'a future', shared: 'a shared object'};

export class Catalogue {
  constructor({groups, types, tasks = [], examples = []}) {
    this.groups = groups;
    this.types = types;
    this.tasks = tasks;
    this.examples = examples;
    this.byType = new Map(types.map(type => [type.type, type]));
  }

  /** The description of a type; an unknown one is shown as it is, without ports. */
  type(name) {
    return this.byType.get(name) ?? {type: name, group: 'unknown', title: name, summary: 'Not in the catalogue', help: '', output: null, ports: [], params: []};
  }

  knows(name) {
    return this.byType.has(name);
  }

  port(typeName, portName) {
    return this.type(typeName).ports.find(port => port.name === portName) ?? null;
  }

  param(typeName, paramName) {
    return this.type(typeName).params.find(param => param.name === paramName) ?? null;
  }

  /** Whether what a node of type `from` gives fits the port of a node of type `to`. */
  fits(from, to, portName) {
    const output = this.type(from).output, port = this.port(to, portName);
    return Boolean(output && port && portTypes(port).some(type => type === output || type === 'any'));
  }

  isExecutor(typeName) {
    return this.type(typeName).output === 'executor';
  }

  /** Whether nodes of the type are for people alone: a run passes over them. */
  isNote(typeName) {
    return this.type(typeName).group === 'notes';
  }

  task(name) {
    return this.tasks.find(task => task.name === name) ?? null;
  }
}

/** The types a port takes: most take one, `values` takes several. */
export function portTypes(port) {
  return port.accepts ?? port.types ?? (Array.isArray(port.type) ? port.type : [port.type]);
}

export function typeWords(type) {
  return TYPE_WORDS[type] ?? type;
}
