package dev.poolyard.executor;

import dev.poolyard.model.Node;
import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowReader;

/**
 * Every kind of executor, as a node of a document makes it, with two workers where it can choose.
 */
enum ExecutorKind {
  SERIAL("serial", "{}"),
  THREADS("threads", "{}"),
  THREAD_POOL("thread_pool", "{\"max_workers\": 2}"),
  LOCKED_THREADS("threads", "{\"gil\": true}"),
  LOCKED_THREAD_POOL("thread_pool", "{\"max_workers\": 2, \"gil\": true}"),
  VIRTUAL_THREADS("virtual_threads", "{}"),
  WORK_STEALING("work_stealing", "{\"parallelism\": 2}"),
  INTERPRETER_POOL("interpreter_pool", "{\"max_workers\": 2}"),
  PROCESSES("processes", "{}"),
  PROCESS_POOL("process_pool", "{\"max_workers\": 2}"),
  SPAWNED_PROCESS_POOL("process_pool", "{\"max_workers\": 2, \"mp_context\": \"spawn\"}");

  private final String type;
  private final String params;

  ExecutorKind(String type, String params) {
    this.type = type;
    this.params = params;
  }

  String type() {
    return type;
  }

  String params() {
    return params;
  }

  /** Returns the node of an executor, as a document has it. */
  static Node node(String type, String params) {
    String document =
        """
        {"format": "poolyard/1", "name": "test", "nodes": [
          {"id": "pool", "type": "%s", "params": %s}]}
        """
            .formatted(type, params);
    Workflow workflow = WorkflowReader.read(document).workflow().orElseThrow();
    return workflow.node("pool").orElseThrow();
  }
}
