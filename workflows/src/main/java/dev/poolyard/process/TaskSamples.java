package dev.poolyard.process;

import dev.poolyard.executor.process.WorkerMessage;
import dev.poolyard.executor.process.WorkerMessage.Sampled;
import dev.poolyard.task.CpuShare;
import dev.poolyard.task.TaskContext;
import dev.poolyard.task.WorkerState;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parent what this worker's task is doing, when that has changed. Looks every 50 ms while
 * there is a task, and not at all while there is none; a short task is never looked at.
 */
final class TaskSamples {
  private static final long INTERVAL_MILLIS = 50;

  /** A use of the processor that differs by less is the same. */
  private static final double NOTICEABLE = 0.1;

  private final Consumer<WorkerMessage> parent;
  private final Object lock = new Object();
  private volatile @Nullable TaskContext current;
  private volatile boolean watching;
  private @Nullable Sampled told;

  /**
   * Begins without a task.
   *
   * @param parent sends a message to the parent
   */
  TaskSamples(Consumer<WorkerMessage> parent) {
    this.parent = parent;
  }

  /** Begins to look at the tasks of a thread; called once. */
  void startWatching(Thread worker) {
    Thread.ofPlatform().name("task-samples").daemon().start(() -> watch(new CpuShare(worker)));
  }

  /** Says which task is looked at from now on. */
  void begin(TaskContext context) {
    current = context;
    if (!watching) {
      synchronized (lock) {
        lock.notifyAll();
      }
    }
  }

  /** Says that the task has ended. */
  void end() {
    current = null;
  }

  private void watch(CpuShare cpu) {
    try {
      while (true) {
        awaitTask();
        cpu.read();
        while (current != null) {
          Thread.sleep(INTERVAL_MILLIS);
          look(cpu);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitTask() throws InterruptedException {
    synchronized (lock) {
      watching = false;
      while (current == null) {
        lock.wait();
      }
      watching = true;
    }
  }

  private void look(CpuShare cpu) {
    Double share = cpu.read();
    TaskContext context = current;
    if (context == null || share == null) {
      return;
    }
    Sampled now = new Sampled(context.task().id(), context.state(), share);
    if (differs(now)) {
      told = now;
      parent.accept(now);
    }
  }

  private boolean differs(Sampled now) {
    Sampled before = told;
    if (before == null || before.task() != now.task()) {
      before = new Sampled(now.task(), WorkerState.RUNNING, 0);
    }
    return now.state() != before.state() || Math.abs(now.cpu() - before.cpu()) >= NOTICEABLE;
  }
}
