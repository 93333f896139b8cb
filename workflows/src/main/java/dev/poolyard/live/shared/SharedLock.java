package dev.poolyard.live.shared;

import dev.poolyard.executor.TaskFuture;
import dev.poolyard.language.FunctionException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.live.Liveness;
import dev.poolyard.live.WaitGraph;
import dev.poolyard.live.WaitTarget;
import dev.poolyard.task.WaitingTask;
import dev.poolyard.task.WorkerState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lock of a shared object, held by one task at a time, which may take it again while it holds
 * it, as {@code multiprocessing.RLock} allows. It goes to whoever has waited longest. A task that
 * ends gives back what it holds. Thread-safe.
 */
final class SharedLock {
  private static final long NOBODY = 0;

  private final String node;
  private final WaitGraph graph;
  private final Deque<WaitingTask> waiting = new ArrayDeque<>();
  private long holder = NOBODY;
  private int times;

  SharedLock(String node, WaitGraph graph) {
    this.node = node;
    this.graph = graph;
  }

  /**
   * Takes the lock, waiting for it.
   *
   * @throws StoppedException as soon as the task is to stop while it waits; then it has not the
   *     lock
   */
  void acquire(WaitingTask task) throws StoppedException {
    if (takeOrQueue(task)) {
      return;
    }
    boolean held = false;
    try (var _ = graph.begin(task.task(), new Turn(task), null)) {
      held = task.await(WorkerState.WAITING_LOCK, () -> isHeldBy(task), null);
    } finally {
      if (!held) {
        leave(task);
      }
    }
  }

  /** Returns whether the task has the lock now; else it is in the queue. */
  private synchronized boolean takeOrQueue(WaitingTask task) {
    if (holder == NOBODY) {
      give(task);
      return true;
    }
    if (isHeldBy(task)) {
      times++;
      return true;
    }
    waiting.add(task);
    return false;
  }

  private synchronized boolean isHeldBy(WaitingTask task) {
    return holder == task.task().id();
  }

  private void give(WaitingTask task) {
    holder = task.task().id();
    times = 1;
    task.onEnd(() -> leave(task));
    task.wake();
  }

  /**
   * Gives the lock back, once for each time it was taken.
   *
   * @throws FunctionException if the task does not hold it
   */
  synchronized void release(WaitingTask task) throws FunctionException {
    if (!isHeldBy(task)) {
      throw new FunctionException("RuntimeError", "cannot release un-acquired lock", "");
    }
    times--;
    if (times == 0) {
      giveToNext();
    }
  }

  private void giveToNext() {
    WaitingTask next = waiting.poll();
    if (next == null) {
      holder = NOBODY;
    } else {
      give(next);
    }
  }

  /** Takes the lock, or the place in the queue, from a task that ends. */
  private synchronized void leave(WaitingTask task) {
    if (isHeldBy(task)) {
      giveToNext();
    } else {
      waiting.remove(task);
    }
  }

  private synchronized long currentHolder() {
    return holder;
  }

  /** The lock as what one task waits for. */
  private final class Turn implements WaitTarget {
    private final long waiter;

    private Turn(WaitingTask task) {
      this.waiter = task.task().id();
    }

    /** A task that has been given the lock may not have noticed yet. */
    @Override
    public boolean mayCome(Liveness liveness) {
      long now = currentHolder();
      return now == NOBODY || now == waiter || liveness.goesOn(now);
    }

    @Override
    public List<TaskFuture> inTheWay(Liveness liveness) {
      long now = currentHolder();
      return liveness.openTasks().stream().filter(task -> task.task().id() == now).toList();
    }

    @Override
    public String inWords() {
      return "the lock of %s, which task %d holds".formatted(node, currentHolder());
    }
  }

  /** Returns whether a task holds it; for tests. */
  @Nullable Long holder() {
    long now = currentHolder();
    return now == NOBODY ? null : now;
  }
}
