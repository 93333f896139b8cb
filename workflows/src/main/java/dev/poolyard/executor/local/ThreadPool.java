package dev.poolyard.executor.local;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.executor.Capabilities;
import dev.poolyard.executor.Joining;
import dev.poolyard.executor.OpenTasks;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.executor.TaskQueue;
import dev.poolyard.task.TaskSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * {@code concurrent.futures.ThreadPoolExecutor}: up to {@code max_workers} threads that share one
 * queue. A thread is started when a task is submitted and none is idle.
 */
public final class ThreadPool implements TaskExecutor {
  private static final int QUEUE_LIMIT = 1_000;

  private final LocalSetting setting;
  private final int maxWorkers;
  private final String prefix;
  private final OpenTasks tasks;
  private final TaskQueue queue = new TaskQueue(QUEUE_LIMIT);
  private final Semaphore idle = new Semaphore(0);
  private final List<Thread> workers = new ArrayList<>();

  /**
   * Makes a pool without threads yet.
   *
   * @param threadNamePrefix what the threads' names begin with; empty for Python's default
   */
  public ThreadPool(LocalSetting setting, int maxWorkers, String threadNamePrefix) {
    this.setting = setting;
    this.maxWorkers = maxWorkers;
    this.prefix = threadNamePrefix.isEmpty() ? setting.names().nextPool() : threadNamePrefix;
    this.tasks = new OpenTasks(setting.journal());
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(maxWorkers, false, false, QUEUE_LIMIT);
  }

  @Override
  public TaskFuture submit(TaskSpec task) throws InterruptedException {
    TaskFuture future = tasks.open(task);
    startWorkerIfNoneIsIdle();
    queue.put(future);
    return future;
  }

  @Override
  public @Nullable TaskFuture trySubmit(TaskSpec task) {
    if (!queue.hasRoom()) {
      return null;
    }
    TaskFuture future = tasks.open(task);
    startWorkerIfNoneIsIdle();
    queue.add(future);
    return future;
  }

  private void startWorkerIfNoneIsIdle() {
    synchronized (workers) {
      if (!idle.tryAcquire() && workers.size() < maxWorkers) {
        String name = prefix + "_" + workers.size();
        workers.add(setting.startPlatformThread(name, () -> work(name)));
      }
    }
  }

  private void work(String name) {
    LocalLane lane = setting.openLane(name, WorkerKind.THREAD);
    try {
      for (TaskFuture next = queue.take(); next != null; next = queue.take()) {
        lane.run(next);
        idle.release();
      }
    } catch (InterruptedException e) {
      // Closed while idle: nothing is lost, for a running task is stopped through its future.
      Thread.currentThread().interrupt();
    } finally {
      lane.close();
    }
  }

  @Override
  public Collection<TaskFuture> openTasks() {
    return tasks.all();
  }

  @Override
  public void shutdown(boolean cancelFutures, boolean interrupt) {
    tasks.shutdown(cancelFutures, interrupt);
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
