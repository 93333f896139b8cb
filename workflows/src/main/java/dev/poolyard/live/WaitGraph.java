package dev.poolyard.live;

import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.task.TaskSpec;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for whom in a run: the tasks that wait, what for, and the executors whose workers they
 * keep meanwhile. Thread-safe.
 */
public final class WaitGraph {
  private final Map<String, TaskExecutor> executors = new ConcurrentHashMap<>();
  private final Set<Wait> waits = ConcurrentHashMap.newKeySet();

  /** Begins without executors and waits. */
  public WaitGraph() {}

  /** One wait of one task; each is another, also of the same task for the same thing. */
  public final class Wait implements AutoCloseable {
    private final TaskSpec task;
    private final WaitTarget target;

    private Wait(TaskSpec task, WaitTarget target) {
      this.task = task;
      this.target = target;
    }

    TaskSpec task() {
      return task;
    }

    WaitTarget target() {
      return target;
    }

    /** Ends the wait. */
    @Override
    public void close() {
      waits.remove(this);
    }
  }

  /** Adds an executor of the run, under the name of its node. */
  public void addExecutor(String node, TaskExecutor executor) {
    executors.put(node, executor);
  }

  /**
   * Notes that a task waits. A wait with a timeout is over sooner or later, whatever others do, so
   * it is not noted.
   *
   * @return what must be closed when the task goes on; null if nothing was noted
   */
  public @Nullable Wait begin(TaskSpec task, WaitTarget target, @Nullable Duration timeout) {
    if (timeout != null) {
      return null;
    }
    Wait wait = new Wait(task, target);
    waits.add(wait);
    synchronized (waits) {
      waits.notifyAll();
    }
    return wait;
  }

  /** Returns once some task waits. */
  void awaitSomeWait() throws InterruptedException {
    synchronized (waits) {
      while (waits.isEmpty()) {
        waits.wait();
      }
    }
  }

  /** Returns the waits at the moment; a copy. */
  List<Wait> waits() {
    return List.copyOf(waits);
  }

  /** Returns the executors so far; a copy. */
  Map<String, TaskExecutor> executors() {
    return Map.copyOf(executors);
  }
}
