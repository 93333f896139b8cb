package dev.poolyard.operator;

import dev.poolyard.executor.Initializer;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.executor.local.GlobalInterpreterLock;
import dev.poolyard.executor.local.LocalSetting;
import dev.poolyard.executor.local.MainThread;
import dev.poolyard.executor.local.ThreadNames;
import dev.poolyard.executor.local.ThreadPerTask;
import dev.poolyard.executor.local.ThreadPool;
import dev.poolyard.executor.local.VirtualThreads;
import dev.poolyard.executor.local.WorkStealing;
import dev.poolyard.executor.process.ProcessNames;
import dev.poolyard.executor.process.ProcessPerTask;
import dev.poolyard.executor.process.ProcessPool;
import dev.poolyard.executor.process.ProcessSetting;
import dev.poolyard.executor.process.WorkerSupply;
import dev.poolyard.executor.process.WorkerTerm;
import dev.poolyard.model.Node;
import dev.poolyard.model.Params;
import dev.poolyard.task.TaskRunner;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the executors of one run from their nodes. Thread-safe. */
public final class ExecutorFactory {
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final int MOST_DEFAULT_THREADS = 32;
  private static final int THREADS_BEYOND_CORES = 4;
  private static final int MOST_VIRTUAL_THREADS = 100_000;

  private final RunJournal journal;
  private final TaskRunner runner;
  private final MainThread mainThread;
  private final WorkerSupply supply;
  private final ThreadNames threadNames = new ThreadNames();
  private final ProcessNames processNames = new ProcessNames();

  /** Makes the factory of one run. */
  public ExecutorFactory(
      RunJournal journal, TaskRunner runner, MainThread mainThread, WorkerSupply supply) {
    this.journal = journal;
    this.runner = runner;
    this.mainThread = mainThread;
    this.supply = supply;
  }

  /**
   * Makes the executor of a node, or nothing if the node is none. Only {@code serial} nodes share
   * one, the main thread.
   */
  public Optional<MadeExecutor> make(Node node) {
    Initializer initializer = new Initializer();
    return Optional.ofNullable(make(node, initializer))
        .map(executor -> new MadeExecutor(executor, initializer));
  }

  private @Nullable TaskExecutor make(Node node, Initializer initializer) {
    Params params = node.params();
    LocalSetting local = new LocalSetting(journal, runner, threadNames, node.id(), lock(node));
    ProcessSetting processes = new ProcessSetting(journal, runner, supply, processNames, node.id());
    return switch (node.type().name()) {
      case "serial" -> mainThread;
      case "threads" -> new ThreadPerTask(local);
      case "thread_pool" ->
          ThreadPool.ofThreads(
              local,
              threads(params),
              params.optionalText("thread_name_prefix").orElse(""),
              initializer);
      case "virtual_threads" ->
          new VirtualThreads(
              local, (int) params.optionalInteger("max_concurrency").orElse(MOST_VIRTUAL_THREADS));
      case "work_stealing" ->
          new WorkStealing(local, (int) params.optionalInteger("parallelism").orElse(CORES));
      case "interpreter_pool" -> ThreadPool.ofInterpreters(local, threads(params), initializer);
      case "processes" -> new ProcessPerTask(processes);
      case "process_pool" ->
          new ProcessPool(
              processes,
              (int) params.optionalInteger("max_workers").orElse(CORES),
              new WorkerTerm(
                  params.text("mp_context").equals("spawn"),
                  params.optionalInteger("max_tasks_per_child").orElse(Long.MAX_VALUE)),
              initializer);
      default -> null;
    };
  }

  private static @Nullable GlobalInterpreterLock lock(Node node) {
    boolean asked = node.type().param("gil").isPresent() && node.params().flag("gil");
    return asked ? new GlobalInterpreterLock() : null;
  }

  /** As many as Python's default: the cores and four more, at most 32. */
  private static int threads(Params params) {
    return (int)
        params
            .optionalInteger("max_workers")
            .orElse(Math.min(MOST_DEFAULT_THREADS, CORES + THREADS_BEYOND_CORES));
  }
}
