package dev.poolyard.model;

import static dev.poolyard.model.ParamBuilder.choice;
import static dev.poolyard.model.ParamBuilder.integer;
import static dev.poolyard.model.ParamBuilder.param;

import java.util.List;
import java.util.Optional;

/** The nodes that say where tasks run. */
final class ExecutorTypes {
  private static final int MOST_WORKERS = 64;
  private static final int MOST_VIRTUAL_THREADS = 1_000_000;

  private ExecutorTypes() {}

  static List<NodeType> all() {
    return List.of(serial(), threads(), threadPool(), virtualThreads(), processes(), processPool());
  }

  private static NodeType serial() {
    return executor(
        "serial",
        "one task after the other",
        "Runs one task after the other on the main thread of the run's main process.");
  }

  private static NodeType threads() {
    return executor(
        "threads",
        "a new thread for each task",
        "Starts a new thread for each task and joins it, as Thread(target=…) does.",
        gil());
  }

  private static NodeType threadPool() {
    return executor(
        "thread_pool",
        "a few threads that share the tasks",
        "Runs tasks on a fixed number of threads, as ThreadPoolExecutor does.",
        integer("max_workers")
            .between(1, MOST_WORKERS)
            .help("How many threads; left out, the number of cores and 4, at most 32."),
        param("thread_name_prefix", ParamKind.TEXT)
            .orElse("")
            .between(0, 64)
            .help("What the names of the threads begin with; left out, ThreadPoolExecutor-0."),
        gil());
  }

  private static NodeType virtualThreads() {
    return executor(
        "virtual_threads",
        "a light thread for each task",
        "Starts a virtual thread for each task: the greenlets of the JVM, cheap enough for 100,000"
            + " at once.",
        integer("max_concurrency")
            .between(1, MOST_VIRTUAL_THREADS)
            .help("How many tasks may run at once; left out, all of them."));
  }

  private static NodeType processes() {
    return executor(
        "processes",
        "a new process for each task",
        "Starts a new process for each task and joins it, as Process(target=…) does.");
  }

  private static NodeType processPool() {
    return executor(
        "process_pool",
        "a few processes that share the tasks",
        "Runs tasks on a fixed number of processes, as ProcessPoolExecutor and Pool do.",
        integer("max_workers")
            .between(1, MOST_WORKERS)
            .help("How many processes; left out, the number of cores."),
        choice("mp_context", "forkserver", "spawn")
            .help(
                "How processes start: forkserver takes them from a warm standby, spawn starts each"
                    + " anew."));
  }

  private static Param gil() {
    return param("gil", ParamKind.BOOL)
        .orElse(false)
        .help(
            "Whether the threads share one global interpreter lock, handed over every 5 ms and"
                + " released while sleeping or waiting, as CPython's is.");
  }

  private static NodeType executor(String name, String summary, String help, Param... params) {
    return new NodeType(
        name,
        NodeGroup.EXECUTORS,
        name,
        summary,
        help,
        Optional.of(PortType.EXECUTOR),
        List.of(),
        List.of(params));
  }
}
