package dev.poolyard.executor.local;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.executor.Capabilities;
import dev.poolyard.executor.Capabilities.Trait;
import dev.poolyard.executor.Initializer;
import dev.poolyard.executor.Joining;
import dev.poolyard.executor.QueueingExecutor;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * {@code concurrent.futures.ThreadPoolExecutor} and {@code InterpreterPoolExecutor}: up to {@code
 * max_workers} threads that share one queue. A thread is started when a task is submitted and none
 * is idle.
 */
public final class ThreadPool extends QueueingExecutor {
  private final LocalSetting setting;
  private final int maxWorkers;
  private final String prefix;
  private final Initializer initializer;
  private final String brokenType;
  private final Capabilities capabilities;
  private final Supplier<Interpreter> interpreters;
  private final Semaphore idle = new Semaphore(0);
  private final List<Thread> workers = new ArrayList<>();

  private ThreadPool(
      LocalSetting setting,
      int maxWorkers,
      String prefix,
      Initializer initializer,
      String brokenType,
      Capabilities capabilities,
      Supplier<Interpreter> interpreters) {
    super(setting.journal());
    this.setting = setting;
    this.maxWorkers = maxWorkers;
    this.prefix = prefix;
    this.initializer = initializer;
    this.brokenType = brokenType;
    this.capabilities = capabilities;
    this.interpreters = interpreters;
  }

  /**
   * Makes a pool without threads yet, which share functions and values.
   *
   * @param threadNamePrefix what the threads' names begin with; empty for Python's default
   */
  public static ThreadPool ofThreads(
      LocalSetting setting, int maxWorkers, String threadNamePrefix, Initializer initializer) {
    Capabilities capabilities = Capabilities.of(maxWorkers, QUEUE_LIMIT, Trait.FIRST_IN_FIRST_OUT);
    return new ThreadPool(
        setting,
        maxWorkers,
        threadNamePrefix.isEmpty()
            ? setting.names().nextPool("ThreadPoolExecutor")
            : threadNamePrefix,
        initializer,
        "BrokenThreadPool",
        setting.lock() == null ? capabilities : capabilities.with(Trait.TAKES_TURNS),
        setting::interpreter);
  }

  /** Makes a pool without threads yet, each of which will have an interpreter of its own. */
  public static ThreadPool ofInterpreters(
      LocalSetting setting, int maxWorkers, Initializer initializer) {
    return new ThreadPool(
        setting,
        maxWorkers,
        setting.names().nextPool("InterpreterPoolExecutor"),
        initializer,
        "BrokenInterpreterPool",
        Capabilities.of(maxWorkers, QUEUE_LIMIT, Trait.FIRST_IN_FIRST_OUT, Trait.COPIES_VALUES),
        () ->
            new IsolatedInterpreter(
                setting.names().nextInterpreter(), setting.runner(), new Copier(setting.tally())));
  }

  @Override
  public Capabilities capabilities() {
    return capabilities;
  }

  @Override
  protected void accepted(TaskSpec task) {
    synchronized (workers) {
      if (!idle.tryAcquire() && workers.size() < maxWorkers) {
        String name = prefix + "_" + workers.size();
        workers.add(setting.startPlatformThread(name, () -> work(name)));
      }
    }
  }

  private void work(String name) {
    LocalLane lane = setting.openLane(name, WorkerKind.THREAD, interpreters.get());
    try {
      TaskResult refused = initializer.runOn(tasks, name, brokenType, lane::initialize);
      if (refused == null) {
        runTasks(lane);
      } else if (refused instanceof Failed failed) {
        breakPool(failed.error());
      }
    } catch (InterruptedException e) {
      // Closed while idle: nothing is lost, for a running task is stopped through its future.
      Thread.currentThread().interrupt();
    } finally {
      lane.close();
    }
  }

  private void runTasks(LocalLane lane) throws InterruptedException {
    for (TaskFuture next = queue.take(); next != null; next = queue.take()) {
      lane.run(next);
      idle.release();
    }
  }

  @Override
  public void close() {
    tasks.shutdown(true, true);
    queue.close();
    List<Thread> all;
    synchronized (workers) {
      all = List.copyOf(workers);
    }
    Joining.join(all);
  }
}
