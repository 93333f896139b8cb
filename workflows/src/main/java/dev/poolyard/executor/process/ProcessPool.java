package dev.poolyard.executor.process;

import dev.poolyard.executor.Capabilities;
import dev.poolyard.executor.Capabilities.Trait;
import dev.poolyard.executor.Initializer;
import dev.poolyard.executor.Joining;
import dev.poolyard.executor.QueueingExecutor;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.task.TaskSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code multiprocessing.Pool} and {@code ProcessPoolExecutor}: up to {@code max_workers} processes
 * that share one queue.
 *
 * <p>As many workers are started as there are tasks that wait or run or are known to come, up to
 * the most. Unlike in Python a worker that dies does not break the pool: another takes its place,
 * see {@link WorkerSlot}. Only an initializer that fails does, and a system that starts no process.
 */
public final class ProcessPool extends QueueingExecutor {
  private final ProcessSetting setting;
  private final int maxWorkers;
  private final WorkerTerm term;
  private final Initializer initializer;
  private final List<Thread> attendants = new ArrayList<>();
  private final List<WorkerSlot> slots = new ArrayList<>();
  private boolean closed;

  /** Makes a pool without processes yet. */
  public ProcessPool(
      ProcessSetting setting, int maxWorkers, WorkerTerm term, Initializer initializer) {
    super(setting.journal());
    this.setting = setting;
    this.maxWorkers = maxWorkers;
    this.term = term;
    this.initializer = initializer;
  }

  @Override
  public Capabilities capabilities() {
    return Capabilities.of(
        maxWorkers,
        QUEUE_LIMIT,
        Trait.FIRST_IN_FIRST_OUT,
        Trait.COPIES_VALUES,
        Trait.CROSSES_PROCESSES,
        Trait.SURVIVES_WORKER_DEATH);
  }

  @Override
  protected void accepted(TaskSpec task) {
    int wanted = Math.min(maxWorkers, Math.max(task.siblings(), tasks.count()));
    synchronized (this) {
      while (!closed && slots.size() < wanted) {
        WorkerSlot slot = new WorkerSlot(setting, term, initializer, tasks);
        String name = setting.executor() + "-attendant-" + slots.size();
        slots.add(slot);
        attendants.add(Thread.ofPlatform().name(name).daemon().start(() -> attend(slot)));
      }
    }
  }

  /** Attends to the workers in one slot for as long as the pool lives. */
  private void attend(WorkerSlot slot) {
    try {
      slot.fill();
      for (TaskFuture next = queue.take(); next != null; next = queue.take()) {
        slot.run(next);
      }
    } catch (UnusableWorkersException e) {
      breakPool(e.error());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    tasks.shutdown(true, true);
    queue.close();
    List<WorkerSlot> all;
    synchronized (this) {
      closed = true;
      all = List.copyOf(slots);
    }
    all.forEach(WorkerSlot::end);
    all.forEach(WorkerSlot::awaitGone);
    Joining.join(attendants);
  }
}
