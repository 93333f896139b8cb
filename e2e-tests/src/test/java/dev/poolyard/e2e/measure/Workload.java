package dev.poolyard.e2e.measure;

import java.util.Locale;

/** A workflow of {@code tasks} short sleeps on a pool of threads: three events for each task. */
record Workload(int tasks, int workers, double seconds) {
  /** Tasks in the queue at a time, so that they are told of while the run goes on. */
  private static final int LOOK_AHEAD = 256;

  /** Every so many tasks, one prints the time of day: the run's clock is aligned by it. */
  private static final int PRINT_EVERY = 50;

  /** A sleep lasts longer than asked for, and a worker needs a moment between two tasks. */
  private static final double SURPLUS = 1.2;

  /** A load of about {@code perSecond} events a second for {@code duration} seconds. */
  static Workload ofEvents(int perSecond, double duration, int workers) {
    double tasksPerSecond = SURPLUS * perSecond / 3.0;
    return new Workload(
        (int) Math.round(tasksPerSecond * duration), workers, workers / tasksPerSecond);
  }

  /** The document of the workflow. */
  String document() {
    return """
    {"format": "poolyard/1", "name": "%1$d short tasks", "nodes": [
      {"id": "items", "type": "range", "params": {"stop": %1$d}},
      {"id": "work", "type": "function", "params": {"source": "import time\\n\\ndef work(x):\\n    if x %% %5$d == 0:\\n        print(time.time())\\n    time.sleep(%3$s)\\n    return x\\n"}},
      {"id": "pool", "type": "thread_pool", "params": {"max_workers": %2$d}},
      {"id": "mapped", "type": "map", "params": {"chunksize": 1, "buffersize": %4$d},
       "in": {"function": "work", "items": "items", "executor": "pool"}},
      {"id": "count", "type": "length", "in": {"items": "mapped"}},
      {"id": "output", "type": "output", "in": {"value": "count"}}]}
    """
        .formatted(
            tasks, workers, String.format(Locale.ROOT, "%.4f", seconds), LOOK_AHEAD, PRINT_EVERY);
  }
}
