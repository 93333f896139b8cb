package dev.poolyard.executor.local;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.executor.Capabilities;
import dev.poolyard.executor.Joining;
import dev.poolyard.executor.OpenTasks;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.executor.WorkerPlaces;
import dev.poolyard.task.TaskSpec;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** {@code threading.Thread(target=…)}, start, join: a new thread for each task. */
public final class ThreadPerTask implements TaskExecutor {
  /** The most threads alive at once; a submit beyond that waits until one has ended. */
  public static final int MOST_ALIVE = 512;

  private final LocalSetting setting;
  private final OpenTasks tasks;
  private final WorkerPlaces places = new WorkerPlaces(MOST_ALIVE);
  private final Set<Thread> alive = ConcurrentHashMap.newKeySet();

  /** Makes an executor without threads yet. */
  public ThreadPerTask(LocalSetting setting) {
    this.setting = setting;
    this.tasks = new OpenTasks(setting.journal());
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(MOST_ALIVE, false, true, 0);
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
    String name = setting.names().nextThread();
    // The starter adds the thread before it can remove itself.
    synchronized (alive) {
      alive.add(setting.startPlatformThread(name, () -> work(name, future)));
    }
    return future;
  }

  private void work(String name, TaskFuture future) {
    LocalLane lane = setting.openLane(name, WorkerKind.THREAD);
    try {
      lane.run(future);
    } finally {
      lane.close();
      synchronized (alive) {
        alive.remove(Thread.currentThread());
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
    Joining.join(Set.copyOf(alive));
  }
}
