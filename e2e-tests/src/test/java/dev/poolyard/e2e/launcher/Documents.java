package dev.poolyard.e2e.launcher;

/** Workflow documents that the commands are given. */
final class Documents {
  private Documents() {}

  /** Squares of five numbers on four processes. */
  static final String SQUARES =
      """
      {
        "format": "poolyard/1",
        "name": "Squares on four processes",
        "nodes": [
          {"id": "inputs", "type": "list", "params": {"items": [0, 1, 2, 3, 4]}},
          {"id": "square", "type": "function", "params": {"source": "lambda x: x * x"}},
          {"id": "pool", "type": "process_pool", "params": {"max_workers": 4}},
          {"id": "squares", "type": "map", "params": {"chunksize": 1},
           "in": {"function": "square", "items": "inputs", "executor": "pool"}},
          {"id": "output", "type": "output", "in": {"value": "squares"}}
        ]
      }
      """;

  /** Fails while it runs: its second item is zero. */
  static final String DIVISION_BY_ZERO =
      """
      {
        "format": "poolyard/1",
        "name": "Reciprocals",
        "nodes": [
          {"id": "inputs", "type": "list", "params": {"items": [1, 0]}},
          {"id": "reciprocal", "type": "function", "params": {"source": "lambda x: 1 / x"}},
          {"id": "reciprocals", "type": "map", "in": {"function": "reciprocal", "items": "inputs"}},
          {"id": "output", "type": "output", "in": {"value": "reciprocals"}}
        ]
      }
      """;

  /** Names a type that does not exist. */
  static final String UNKNOWN_TYPE =
      """
      {"format": "poolyard/1", "name": "Odd", "nodes": [{"id": "a", "type": "teapot"}]}
      """;

  /** Sleeps for a minute on two processes. */
  static final String LONG_SLEEP =
      """
      {
        "format": "poolyard/1",
        "name": "A long sleep",
        "nodes": [
          {"id": "seconds", "type": "list", "params": {"items": [60, 60]}},
          {"id": "sleep", "type": "function",
           "params": {"source": "import time\\ndef sleep(seconds):\\n    time.sleep(seconds)\\n"}},
          {"id": "pool", "type": "process_pool", "params": {"max_workers": 2}},
          {"id": "slept", "type": "map", "params": {"chunksize": 1},
           "in": {"function": "sleep", "items": "seconds", "executor": "pool"}},
          {"id": "output", "type": "output", "in": {"value": "slept"}}
        ]
      }
      """;
}
