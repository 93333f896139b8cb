package dev.poolyard.server.support;

/** Workflow documents that tests send. */
public final class Documents {
  /** The contract's own example. */
  public static final String SQUARES =
      """
      {
        "format": "poolyard/1",
        "name": "Squares on four processes",
        "description": "Pool.map over a small list",
        "nodes": [
          {"id": "inputs",  "type": "list",         "params": {"items": [0, 1, 2, 3, 4]}, "at": [40, 40]},
          {"id": "square",  "type": "function",     "params": {"source": "lambda x: x * x"}},
          {"id": "pool",    "type": "process_pool", "params": {"max_workers": 4}},
          {"id": "squares", "type": "map", "params": {"chunksize": 1},
           "in": {"function": "square", "items": "inputs", "executor": "pool"}},
          {"id": "output",  "type": "output", "in": {"value": "squares"}}
        ]
      }
      """;

  /** The smallest document with a result. */
  public static final String SMALL =
      """
      {
        "format": "poolyard/1",
        "name": "Answer",
        "nodes": [
          {"id": "answer", "type": "value", "params": {"value": 42}},
          {"id": "output", "type": "output", "in": {"value": "answer"}}
        ]
      }
      """;

  private Documents() {}

  /** Returns a document whose tasks sleep for as many seconds each. */
  public static String sleeps(double seconds, int count, String executor) {
    return """
    {
      "format": "poolyard/1",
      "name": "Sleep",
      "nodes": [
        {"id": "items", "type": "range", "params": {"stop": %2$d}},
        {"id": "work", "type": "function", "params": {"source": "import time\\n\\ndef work(x):\\n    time.sleep(%1$s)\\n    return x\\n"}},
        {"id": "executor", %3$s},
        {"id": "mapped", "type": "map", "params": {"chunksize": 1},
         "in": {"function": "work", "items": "items", "executor": "executor"}},
        {"id": "output", "type": "output", "in": {"value": "mapped"}}
      ]
    }
    """
        .formatted(seconds, count, executor);
  }

  /** Returns a document whose tasks end when as many of them run at the same time. */
  public static String meeting(int count, String executor) {
    return """
    {
      "format": "poolyard/1",
      "name": "Meet",
      "nodes": [
        {"id": "here", "type": "shared_counter", "params": {"sync": "atomic"}},
        {"id": "items", "type": "range", "params": {"stop": %1$d}},
        {"id": "work", "type": "function", "params": {"source": "import time\\n\\ndef work(here, x):\\n    here.add()\\n    while here.value < %1$d:\\n        time.sleep(0.01)\\n    return x\\n"}},
        {"id": "meet", "type": "partial", "in": {"function": "work", "values": "here"}},
        {"id": "executor", %2$s},
        {"id": "mapped", "type": "map", "params": {"chunksize": 1},
         "in": {"function": "meet", "items": "items", "executor": "executor"}},
        {"id": "output", "type": "output", "in": {"value": "mapped"}}
      ]
    }
    """
        .formatted(count, executor);
  }

  /** Returns the body that runs a document. */
  public static String run(String document) {
    return "{\"workflow\": " + document + "}";
  }
}
