package dev.poolyard.executor.process;

import dev.poolyard.executor.Initializer;
import dev.poolyard.executor.OpenTasks;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.task.Repetition;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Cancelled;
import dev.poolyard.task.TaskResult.Effort;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskSpec;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A place for one worker process at a time. When one has died or done its share, the next task
 * finds another in its place.
 *
 * <p>A task whose worker dies under it is run again in the next worker if that makes no difference
 * to anybody, which is if it is pure; but not when it has taken three workers with it. Any other
 * fails. One thread at a time runs tasks; {@link #end} may come from any thread.
 */
final class WorkerSlot {
  /** How many workers a task may cost before it is held to be what kills them. */
  static final int MOST_DEATHS = 3;

  private final ProcessSetting setting;
  private final WorkerTerm term;
  private final Initializer initializer;
  private final OpenTasks tasks;
  private @Nullable ProcessLane lane;
  private long tasksOfLane;
  private boolean ended;

  /** Begins without a worker. */
  WorkerSlot(ProcessSetting setting, WorkerTerm term, Initializer initializer, OpenTasks tasks) {
    this.setting = setting;
    this.term = term;
    this.initializer = initializer;
    this.tasks = tasks;
  }

  /**
   * Makes sure that there is a worker, and returns it.
   *
   * @return nothing if the slot has ended
   * @throws UnusableWorkersException if there can be no worker
   */
  Optional<ProcessLane> fill() throws UnusableWorkersException {
    return fill(() -> true);
  }

  /** Makes sure that there is a worker, unless it turns out that nobody wants it any more. */
  private Optional<ProcessLane> fill(BooleanSupplier wanted) throws UnusableWorkersException {
    ProcessLane present = usable();
    if (present != null) {
      return Optional.of(present);
    }
    Optional<ProcessLane> opened = open(() -> !hasEnded() && wanted.getAsBoolean());
    if (opened.isEmpty()) {
      return opened;
    }
    if (!keep(opened.get())) {
      opened.get().end();
      opened.get().awaitGone();
      return Optional.empty();
    }
    return initialize(opened.get()) ? opened : Optional.empty();
  }

  private Optional<ProcessLane> open(BooleanSupplier wanted) throws UnusableWorkersException {
    try {
      return setting.openLane(term.fresh(), wanted);
    } catch (IOException e) {
      throw new UnusableWorkersException(
          TaskError.of(
              "BrokenProcessPool", "a worker process could not be started: " + e.getMessage()));
    }
  }

  private synchronized boolean hasEnded() {
    return ended;
  }

  private synchronized @Nullable ProcessLane usable() {
    return lane != null && lane.isAlive() ? lane : null;
  }

  private synchronized boolean keep(ProcessLane opened) {
    if (!ended) {
      lane = opened;
      tasksOfLane = 0;
    }
    return !ended;
  }

  private boolean initialize(ProcessLane opened) throws UnusableWorkersException {
    TaskResult refused =
        initializer.runOn(tasks, opened.name(), "BrokenProcessPool", opened::initialize);
    if (refused instanceof Failed failed) {
      throw new UnusableWorkersException(failed.error());
    }
    return refused == null;
  }

  /**
   * Runs a task to its end, unless somebody has claimed it already or the slot has ended.
   *
   * @throws UnusableWorkersException if there can be no worker; then a task that was claimed has
   *     failed with the same error
   */
  void run(TaskFuture future) throws UnusableWorkersException {
    Optional<ProcessLane> worker = fill(() -> !future.isDone());
    if (worker.isEmpty() || !future.claim()) {
      return;
    }
    int deaths = 0;
    Optional<WorkerDeath> death = worker.get().run(future);
    while (death.isPresent()) {
      deaths++;
      TaskError error = lost(future, death.get(), deaths);
      if (error != null) {
        fail(future, death.get(), error);
        return;
      }
      setting.journal().taskRetried(future.task(), deaths + 1, errorOf(death.get()));
      worker = refill(future);
      if (worker.isEmpty()) {
        future.finish(new Cancelled("killed with its process", Effort.NONE));
        return;
      }
      death = worker.get().run(future);
    }
    retire();
  }

  private Optional<ProcessLane> refill(TaskFuture future) throws UnusableWorkersException {
    try {
      return fill();
    } catch (UnusableWorkersException e) {
      future.finish(new Failed(e.error(), Effort.NONE));
      throw e;
    }
  }

  /** Returns why a task fails whose worker died, null if it is to run again. */
  private static @Nullable TaskError lost(TaskFuture future, WorkerDeath death, int deaths) {
    TaskSpec task = future.task();
    if (deaths == MOST_DEATHS) {
      return error(
          death,
          "; the task has killed three workers, so it was not run again; see what it does to them,"
              + " it may need too much memory");
    }
    Optional<String> obstacle = death.reached() ? Repetition.obstacle(task) : Optional.empty();
    return obstacle
        .map(reason ->
            error(
                death, "; the function is impure (%s), so it was not run again".formatted(reason)))
        .orElse(null);
  }

  private static TaskError errorOf(WorkerDeath death) {
    return error(death, "; the task is pure, so it is run again");
  }

  private static TaskError error(WorkerDeath death, String consequence) {
    return TaskError.of("BrokenProcessPool", death.inWords() + consequence);
  }

  private void fail(TaskFuture future, WorkerDeath death, TaskError error) {
    Failed failed = new Failed(error, Effort.NONE);
    setting.journal().taskEnded(future.task(), death.lane(), failed);
    future.finish(failed);
  }

  /** Lets a worker go that has done its share. */
  private void retire() {
    ProcessLane present;
    synchronized (this) {
      present = lane;
      if (present == null || ++tasksOfLane < term.mostTasks()) {
        return;
      }
      lane = null;
    }
    present.end("replaced after %,d tasks".formatted(term.mostTasks()));
    present.awaitGone();
  }

  /** Ends the worker, and any that comes, and returns at once. Idempotent. */
  void end() {
    ProcessLane present;
    synchronized (this) {
      ended = true;
      present = lane;
    }
    if (present != null) {
      present.end();
    }
  }

  /** Waits until the worker is gone and its end was reported. */
  void awaitGone() {
    ProcessLane present;
    synchronized (this) {
      present = lane;
    }
    if (present != null) {
      present.awaitGone();
    }
  }
}
