package dev.poolyard.model;

import static dev.poolyard.model.ParamBuilder.choice;
import static dev.poolyard.model.ParamBuilder.integer;
import static dev.poolyard.model.ParamBuilder.param;

import dev.poolyard.value.ListValue;
import java.util.List;
import java.util.Optional;

/** The nodes that say where tasks run. */
final class ExecutorTypes {
  private static final int MOST_WORKERS = 64;
  private static final int MOST_VIRTUAL_THREADS = 1_000_000;
  private static final int MOST_ARGUMENTS = 1_000;
  private static final int MOST_TASKS_PER_CHILD = 1_000_000;

  private ExecutorTypes() {}

  static List<NodeType> all() {
    return List.of(
        serial(),
        threads(),
        threadPool(),
        virtualThreads(),
        workStealing(),
        interpreterPool(),
        processes(),
        processPool());
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
        "Starts a new thread for each task and joins it, as Thread(target=…) does; at most 512 are"
            + " alive at once. The first 2,000 are shown one by one, those that follow are counted.",
        gil());
  }

  private static NodeType threadPool() {
    return pool(
        "thread_pool",
        "a few threads that share the tasks",
        "Runs tasks on a fixed number of threads, as ThreadPoolExecutor does.",
        initializer("thread"),
        integer("max_workers")
            .between(1, MOST_WORKERS)
            .help("How many threads; left out, the number of cores and 4, at most 32."),
        param("thread_name_prefix", ParamKind.TEXT)
            .orElse("")
            .between(0, 64)
            .help("What the names of the threads begin with; left out, ThreadPoolExecutor-0."),
        initargs(),
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

  private static NodeType workStealing() {
    return executor(
        "work_stealing",
        "threads that steal each other's tasks",
        "Runs tasks on threads that each have a queue of their own and, when it is empty, steal from"
            + " the others, as ForkJoinPool does. A task that waits for others lets another thread"
            + " run in its stead, so calls that submit calls and wait for them do not lock it up.",
        integer("parallelism")
            .between(1, MOST_WORKERS)
            .help("How many tasks compute at once; left out, the number of cores."));
  }

  private static NodeType interpreterPool() {
    return pool(
        "interpreter_pool",
        "a few threads that share nothing",
        "Runs tasks on threads that share no values and no lock, as InterpreterPoolExecutor does:"
            + " arguments and results are copied, and what cannot be pickled is refused.",
        initializer("thread"),
        integer("max_workers")
            .between(1, MOST_WORKERS)
            .help("How many threads; left out, the number of cores and 4, at most 32."),
        initargs());
  }

  private static NodeType processes() {
    return executor(
        "processes",
        "a new process for each task",
        "Starts a new process for each task and joins it, as Process(target=…) does. If one dies, a"
            + " pure task runs again in another.");
  }

  private static NodeType processPool() {
    return pool(
        "process_pool",
        "a few processes that share the tasks",
        "Runs tasks on a fixed number of processes, as ProcessPoolExecutor and Pool do. If one dies,"
            + " another takes its place, and a pure task runs again there.",
        initializer("process"),
        integer("max_workers")
            .between(1, MOST_WORKERS)
            .help("How many processes; left out, the number of cores."),
        choice("mp_context", "forkserver", "spawn")
            .help(
                "How processes start: forkserver takes them from a warm standby, spawn starts each"
                    + " anew."),
        integer("max_tasks_per_child")
            .between(1, MOST_TASKS_PER_CHILD)
            .help(
                "After how many tasks a process is replaced, with either mp_context; left out,"
                    + " never."),
        initargs());
  }

  private static Port initializer(String worker) {
    return Port.optional(
        "initializer",
        PortType.FUNCTION,
        "Called once in each " + worker + " before its first task; if it fails, no task can run.");
  }

  private static Param initargs() {
    return param("initargs", ParamKind.JSON_LIST)
        .orElse(new ListValue(List.of()))
        .between(0, MOST_ARGUMENTS)
        .help("What the initializer is called with.");
  }

  private static Param gil() {
    return param("gil", ParamKind.BOOL)
        .orElse(false)
        .help(
            "Whether the threads share one global interpreter lock, handed over every 5 ms and"
                + " released while sleeping or waiting, as CPython's is.");
  }

  private static NodeType executor(String name, String summary, String help, Param... params) {
    return executor(name, summary, help, List.of(), params);
  }

  private static NodeType pool(
      String name, String summary, String help, Port initializer, Param... params) {
    return executor(name, summary, help, List.of(initializer), params);
  }

  private static NodeType executor(
      String name, String summary, String help, List<Port> ports, Param... params) {
    return new NodeType(
        name,
        NodeGroup.EXECUTORS,
        name,
        summary,
        help,
        Optional.of(PortType.EXECUTOR),
        ports,
        List.of(params));
  }
}
