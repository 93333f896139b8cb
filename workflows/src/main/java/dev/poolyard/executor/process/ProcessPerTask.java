package dev.poolyard.executor.process;

import dev.poolyard.executor.Capabilities;
import dev.poolyard.executor.Capabilities.Trait;
import dev.poolyard.executor.Initializer;
import dev.poolyard.executor.Joining;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.executor.TrackingExecutor;
import dev.poolyard.executor.WorkerPlaces;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskResult.Effort;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code multiprocessing.Process(target=…)}, start, join: a new process for each task, and another
 * if that one dies, see {@link WorkerSlot}.
 */
public final class ProcessPerTask extends TrackingExecutor {
  /** The most processes alive at once; a submit beyond that waits until one has ended. */
  public static final int MOST_ALIVE = 64;

  private final ProcessSetting setting;
  private final WorkerPlaces places = new WorkerPlaces(MOST_ALIVE);
  private final Set<Thread> attendants = new HashSet<>();
  private final Set<WorkerSlot> slots = new HashSet<>();

  /** Makes an executor without processes yet. */
  public ProcessPerTask(ProcessSetting setting) {
    super(setting.journal());
    this.setting = setting;
  }

  @Override
  public Capabilities capabilities() {
    return Capabilities.of(
        MOST_ALIVE,
        0,
        Trait.COPIES_VALUES,
        Trait.CROSSES_PROCESSES,
        Trait.NEW_WORKER_PER_TASK,
        Trait.SURVIVES_WORKER_DEATH);
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
    WorkerSlot slot = new WorkerSlot(setting, WorkerTerm.USUAL, new Initializer(), tasks);
    synchronized (this) {
      slots.add(slot);
      attendants.add(Thread.ofPlatform().name(name).daemon().start(() -> attend(slot, future)));
    }
    return future;
  }

  /** Attends to the worker of one task. */
  private void attend(WorkerSlot slot, TaskFuture future) {
    try {
      slot.run(future);
      slot.end();
      slot.awaitGone();
    } catch (UnusableWorkersException e) {
      if (future.claim()) {
        future.finish(new Failed(TaskError.of("OSError", e.error().message()), Effort.NONE));
      }
    } finally {
      synchronized (this) {
        slots.remove(slot);
        attendants.remove(Thread.currentThread());
      }
      places.leave();
    }
  }

  @Override
  public void close() {
    tasks.shutdown(true, true);
    List<Thread> attending;
    synchronized (this) {
      slots.forEach(WorkerSlot::end);
      attending = List.copyOf(attendants);
    }
    Joining.join(attending);
  }
}
