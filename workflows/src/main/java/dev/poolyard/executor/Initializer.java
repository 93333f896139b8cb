package dev.poolyard.executor;

import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Cancelled;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What each worker of a pool does before its first task, if anything. It is set before the first
 * task is submitted. Thread-safe.
 */
public final class Initializer {
  /** No task of a run has this number. */
  private static final long TASK_ID = -1;

  private volatile @Nullable TaskSpec call;

  /** Begins with nothing to do. */
  public Initializer() {}

  /**
   * Says what to do.
   *
   * @param node the pool's node
   */
  public void set(String node, FunctionValue function, List<Value> arguments) {
    call = TaskSpec.of(TASK_ID, node, Operation.CALL, function, arguments);
  }

  /**
   * Has a new worker do it.
   *
   * @param worker calls the function on the worker; what it prints is told, nothing else
   * @param who the worker's name, for people
   * @return null if the worker can take tasks; what to break the pool with, if the initializer
   *     failed; a cancellation if it was told to stop
   */
  public @Nullable TaskResult runOn(
      OpenTasks tasks, String who, String errorType, Function<TaskFuture, TaskResult> worker) {
    TaskSpec task = call;
    if (task == null) {
      return null;
    }
    TaskFuture future = tasks.beginInitializer(task);
    TaskResult result = worker.apply(future);
    future.finish(result);
    return switch (result) {
      case Succeeded _ -> null;
      case Cancelled cancelled -> cancelled;
      case Failed failed -> new Failed(broken(task, who, errorType, failed), failed.effort());
    };
  }

  private static TaskError broken(TaskSpec task, String who, String errorType, Failed failed) {
    TaskError error = failed.error();
    return new TaskError(
        errorType,
        "the initializer %s failed on %s, so %s can run no tasks: %s: %s"
            .formatted(task.function().name(), who, task.node(), error.type(), error.message()),
        error.traceback(),
        null);
  }
}
