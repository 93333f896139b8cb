package dev.poolyard.executor.process;

import dev.poolyard.executor.Capabilities;
import dev.poolyard.executor.Joining;
import dev.poolyard.executor.OpenTasks;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.executor.TaskQueue;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code multiprocessing.Pool} and {@code ProcessPoolExecutor}: up to {@code max_workers} processes
 * that share one queue.
 *
 * <p>As many workers are started as there are tasks that wait or run or are known to come, up to
 * the most. As in Python a worker that dies breaks the pool: what has not finished fails with
 * {@code BrokenProcessPool}.
 */
public final class ProcessPool implements TaskExecutor {
  private static final int QUEUE_LIMIT = 1_000;

  private final ProcessSetting setting;
  private final int maxWorkers;
  private final boolean fresh;
  private final OpenTasks tasks;
  private final TaskQueue queue = new TaskQueue(QUEUE_LIMIT);
  private final List<Thread> attendants = new ArrayList<>();
  private final List<ProcessLane> lanes = new ArrayList<>();
  private boolean closed;

  /**
   * Makes a pool without processes yet.
   *
   * @param fresh whether each worker is started anew ({@code spawn}) rather than taken from the
   *     standbys ({@code forkserver})
   */
  public ProcessPool(ProcessSetting setting, int maxWorkers, boolean fresh) {
    this.setting = setting;
    this.maxWorkers = maxWorkers;
    this.fresh = fresh;
    this.tasks = new OpenTasks(setting.journal());
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(maxWorkers, true, false, QUEUE_LIMIT);
  }

  @Override
  public TaskFuture submit(TaskSpec task) throws InterruptedException {
    TaskFuture future = tasks.open(task);
    startWorkers(task);
    queue.put(future);
    return future;
  }

  @Override
  public @Nullable TaskFuture trySubmit(TaskSpec task) {
    if (!queue.hasRoom()) {
      return null;
    }
    TaskFuture future = tasks.open(task);
    startWorkers(task);
    queue.add(future);
    return future;
  }

  private synchronized void startWorkers(TaskSpec task) {
    int wanted = Math.min(maxWorkers, Math.max(task.siblings(), tasks.count()));
    while (!closed && attendants.size() < wanted) {
      String name = setting.executor() + "-attendant-" + attendants.size();
      attendants.add(Thread.ofPlatform().name(name).daemon().start(this::attend));
    }
  }

  /** Attends to one worker process for as long as the pool lives. */
  private void attend() {
    ProcessLane lane;
    try {
      lane = setting.openLane(fresh);
    } catch (IOException e) {
      breakPool("a worker process could not be started: " + e.getMessage());
      return;
    }
    if (!keep(lane)) {
      return;
    }
    lane.onDeath(reason -> breakPool(lane.describeDeath(reason)));
    try {
      for (TaskFuture next = queue.take(); next != null; next = queue.take()) {
        lane.run(next);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean keep(ProcessLane lane) {
    synchronized (this) {
      if (!closed) {
        lanes.add(lane);
        return true;
      }
    }
    lane.end();
    lane.awaitGone();
    return false;
  }

  private void breakPool(String message) {
    tasks.abandon(TaskError.of("BrokenProcessPool", message));
    queue.close();
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
    List<ProcessLane> all;
    synchronized (this) {
      closed = true;
      all = List.copyOf(lanes);
    }
    all.forEach(ProcessLane::end);
    all.forEach(ProcessLane::awaitGone);
    Joining.join(attendants);
  }
}
