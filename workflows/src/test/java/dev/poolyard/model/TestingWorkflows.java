package dev.poolyard.model;

import java.util.List;

/** Documents that tests put together from the nodes they are about. */
final class TestingWorkflows {
  static final String ITEMS =
      "{\"id\": \"items\", \"type\": \"list\", \"params\": {\"items\": [1, 2]}}";
  static final String SQUARE =
      "{\"id\": \"square\", \"type\": \"task\", \"params\": {\"name\": \"square\"}}";

  private TestingWorkflows() {}

  /** Returns the problems of a document with these nodes. */
  static List<Problem> problemsOf(String... nodes) {
    return WorkflowReader.read(MalformedDocument.document(String.join(",", nodes))).problems();
  }

  /** Returns a valid workflow with these nodes. */
  static Workflow workflow(String... nodes) {
    Reading reading = WorkflowReader.read(MalformedDocument.document(String.join(",", nodes)));
    return reading
        .workflow()
        .orElseThrow(() -> new IllegalArgumentException(reading.problems().toString()));
  }

  /** Returns a map node called {@code id} with these wires. */
  static String map(String id, String wires) {
    return "{\"id\": \"" + id + "\", \"type\": \"map\", \"in\": {" + wires + "}}";
  }
}
