package dev.poolyard.executor.process;

import dev.poolyard.executor.Capabilities;
import dev.poolyard.executor.Joining;
import dev.poolyard.executor.OpenTasks;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.executor.WorkerPlaces;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskResult.Effort;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskSpec;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code multiprocessing.Process(target=…)}, start, join: a new process for each task. */
public final class ProcessPerTask implements TaskExecutor {
  /** The most processes alive at once; a submit beyond that waits until one has ended. */
  public static final int MOST_ALIVE = 64;

  private final ProcessSetting setting;
  private final OpenTasks tasks;
  private final WorkerPlaces places = new WorkerPlaces(MOST_ALIVE);
  private final Set<Thread> attendants = new HashSet<>();
  private final Set<ProcessLane> lanes = new HashSet<>();

  /** Makes an executor without processes yet. */
  public ProcessPerTask(ProcessSetting setting) {
    this.setting = setting;
    this.tasks = new OpenTasks(setting.journal());
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(MOST_ALIVE, true, true, 0);
  }

  @Override
  public TaskFuture submit(TaskSpec task) throws InterruptedException {
    return start(places.open(tasks, task, true));
  }

  @Override
  public @Nullable TaskFuture trySubmit(TaskSpec task) {
    TaskFuture future = places.tryOpen(tasks, task, true);
    return future == null ? null : start(future);
  }

  private TaskFuture start(TaskFuture future) {
    String name = setting.executor() + "-attendant-" + future.task().id();
    synchronized (this) {
      attendants.add(Thread.ofPlatform().name(name).daemon().start(() -> attend(future)));
    }
    return future;
  }

  /** Attends to one process for its one task. */
  private void attend(TaskFuture future) {
    try {
      ProcessLane lane = setting.openLane(false);
      synchronized (this) {
        lanes.add(lane);
      }
      lane.run(future);
      lane.end();
      lane.awaitGone();
      synchronized (this) {
        lanes.remove(lane);
      }
    } catch (IOException e) {
      if (future.claim()) {
        future.finish(
            new Failed(
                TaskError.of("OSError", "a process could not be started: " + e.getMessage()),
                Effort.NONE));
      }
    } finally {
      synchronized (this) {
        attendants.remove(Thread.currentThread());
      }
      places.leave();
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
    List<Thread> attending;
    synchronized (this) {
      lanes.forEach(ProcessLane::end);
      attending = List.copyOf(attendants);
    }
    Joining.join(attending);
  }
}
