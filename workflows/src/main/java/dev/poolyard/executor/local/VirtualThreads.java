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
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * A virtual thread for each task: the greenlets of the JVM, cheap enough for 100,000 at once.
 *
 * <p>Up to {@link #TOLD_ONE_BY_ONE} at once each is a lane of its own; a node that needs more is
 * reported in bulk.
 */
public final class VirtualThreads extends TrackingExecutor {
  /** The most virtual threads at once that are told one by one. */
  public static final int TOLD_ONE_BY_ONE = 512;

  /**
   * The most threads told in bulk that have not begun to run yet. Those that wake up queue behind
   * them, so if submitting ran far ahead, short sleeps would last long and all threads be alive at
   * once.
   */
  private static final int MOST_STARTING = 512;

  private final LocalSetting setting;
  private final int maxConcurrency;
  private final WorkerPlaces places;
  private final Semaphore starting = new Semaphore(MOST_STARTING);
  private final BulkCount bulk;
  private final Set<Thread> alive = ConcurrentHashMap.newKeySet();

  /**
   * Makes an executor without threads yet.
   *
   * @param maxConcurrency the most threads alive at once; a submit beyond that waits
   */
  public VirtualThreads(LocalSetting setting, int maxConcurrency) {
    super(setting.journal());
    this.setting = setting;
    this.maxConcurrency = maxConcurrency;
    this.places = new WorkerPlaces(maxConcurrency);
    this.bulk = new BulkCount(setting.journal(), setting.executor());
  }

  @Override
  public Capabilities capabilities() {
    return Capabilities.of(maxConcurrency, 0, Trait.NEW_WORKER_PER_TASK);
  }

  @Override
  public TaskFuture submit(TaskSpec task) throws InterruptedException {
    if (!isInBulk(task)) {
      return start(places.open(tasks, task, true));
    }
    starting.acquire();
    boolean opened = false;
    try {
      TaskFuture future = places.open(tasks, task, false);
      opened = true;
      return start(future);
    } finally {
      if (!opened) {
        starting.release();
      }
    }
  }

  /** What a task submits is on its own, and so never in bulk. */
  @Override
  public @Nullable TaskFuture trySubmit(TaskSpec task) {
    TaskFuture future = places.tryOpen(tasks, task, true);
    return future == null ? null : start(future);
  }

  private boolean isInBulk(TaskSpec task) {
    return Math.min(task.siblings(), maxConcurrency) > TOLD_ONE_BY_ONE;
  }

  private TaskFuture start(TaskFuture future) {
    boolean inBulk = !future.isTold();
    if (inBulk) {
      bulk.queued();
    }
    String name = setting.names().nextThread();
    Thread thread =
        Thread.ofVirtual()
            .name(name)
            .unstarted(inBulk ? () -> workUntold(name, future) : () -> work(name, future));
    alive.add(thread);
    thread.start();
    return future;
  }

  private void work(String name, TaskFuture future) {
    LocalLane lane = setting.openLane(name, WorkerKind.VIRTUAL, setting.interpreter());
    try {
      lane.run(future);
    } finally {
      lane.close();
      leave();
    }
  }

  private void workUntold(String name, TaskFuture future) {
    try {
      new UntoldTask(setting, setting.interpreter(), WorkerKind.VIRTUAL, name)
          .run(future, bulk, starting::release);
    } finally {
      leave();
    }
  }

  private void leave() {
    alive.remove(Thread.currentThread());
    places.leave();
  }

  @Override
  public void close() {
    tasks.shutdown(true, true);
    Joining.join(Set.copyOf(alive));
  }
}
