package dev.poolyard.executor.local;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.executor.Capabilities;
import dev.poolyard.executor.Capabilities.Trait;
import dev.poolyard.executor.Joining;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.executor.TrackingExecutor;
import dev.poolyard.executor.WorkerPlaces;
import dev.poolyard.task.TaskSpec;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * {@code threading.Thread(target=…)}, start, join: a new thread for each task.
 *
 * <p>The first {@link #TOLD_ONE_BY_ONE} are lanes of their own; a lane is never reused, so those
 * that follow are reported in bulk.
 */
public final class ThreadPerTask extends TrackingExecutor {
  /** The most threads alive at once; a submit beyond that waits until one has ended. */
  public static final int MOST_ALIVE = 512;

  /** The most threads of one executor that are told one by one, dead ones included. */
  public static final int TOLD_ONE_BY_ONE = 2_000;

  private final LocalSetting setting;
  private final BulkCount bulk;
  private final AtomicInteger told = new AtomicInteger();
  private final WorkerPlaces places = new WorkerPlaces(MOST_ALIVE);
  private final Set<Thread> alive = ConcurrentHashMap.newKeySet();

  /** Makes an executor without threads yet. */
  public ThreadPerTask(LocalSetting setting) {
    super(setting.journal());
    this.setting = setting;
    this.bulk = new BulkCount(setting.journal(), setting.executor());
  }

  @Override
  public Capabilities capabilities() {
    Capabilities capabilities = Capabilities.of(MOST_ALIVE, 0, Trait.NEW_WORKER_PER_TASK);
    return setting.lock() == null ? capabilities : capabilities.with(Trait.TAKES_TURNS);
  }

  @Override
  public TaskFuture submit(TaskSpec task) throws InterruptedException {
    return start(places.open(tasks, task, isTold(task)));
  }

  @Override
  public @Nullable TaskFuture trySubmit(TaskSpec task) {
    TaskFuture future = places.tryOpen(tasks, task, isTold(task));
    return future == null ? null : start(future);
  }

  private boolean isTold(TaskSpec task) {
    return task.siblings() <= TOLD_ONE_BY_ONE && told.getAndIncrement() < TOLD_ONE_BY_ONE;
  }

  private TaskFuture start(TaskFuture future) {
    boolean inBulk = !future.isTold();
    if (inBulk) {
      bulk.queued();
    }
    String name = setting.names().nextThread();
    Runnable work = inBulk ? () -> workUntold(name, future) : () -> work(name, future);
    // The starter adds the thread before it can remove itself.
    synchronized (alive) {
      alive.add(setting.startPlatformThread(name, work));
    }
    return future;
  }

  private void work(String name, TaskFuture future) {
    LocalLane lane = setting.openLane(name, WorkerKind.THREAD, setting.interpreter());
    try {
      lane.run(future);
    } finally {
      lane.close();
      leave();
    }
  }

  private void workUntold(String name, TaskFuture future) {
    try {
      new UntoldTask(setting, setting.interpreter(), WorkerKind.THREAD, name)
          .run(future, bulk, () -> {});
    } finally {
      leave();
    }
  }

  private void leave() {
    synchronized (alive) {
      alive.remove(Thread.currentThread());
    }
    places.leave();
  }

  @Override
  public void close() {
    tasks.shutdown(true, true);
    Joining.join(Set.copyOf(alive));
  }
}
