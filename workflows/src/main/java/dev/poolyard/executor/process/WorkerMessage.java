package dev.poolyard.executor.process;

import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WorkerState;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a main process and a worker process say to each other. */
public sealed interface WorkerMessage {

  /** To the worker, first: who it is from now on. */
  record Introduce(String processName) implements WorkerMessage {}

  /** To the worker: do this now. */
  record RunTask(TaskSpec task) implements WorkerMessage {}

  /** To the worker: stop the task if it still runs. */
  record StopTask(long task) implements WorkerMessage {}

  /** From the worker, first: it has started and can take a task at once. */
  record Ready() implements WorkerMessage {}

  /** From the worker: the running task printed a line. */
  record Printed(String text) implements WorkerMessage {}

  /** From the worker: the running task is this far. */
  record Progressed(double fraction) implements WorkerMessage {}

  /**
   * From the worker: what the running task does has changed.
   *
   * @param cpu the share of one core it has used since this was last said, 0 to 1
   */
  record Sampled(long task, WorkerState state, double cpu) implements WorkerMessage {}

  /**
   * From the worker: the running task asks something of a live object of the run, and waits for
   * {@link Answered}.
   */
  record Asked(
      LiveReference target, String method, List<Value> arguments, Map<String, Value> keywords)
      implements WorkerMessage {
    public Asked {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * To the worker: what a live object answers.
   *
   * @param value the answer, or null if it refuses or the task is to stop
   * @param error why it refuses, or null
   */
  record Answered(@Nullable Value value, @Nullable TaskError error) implements WorkerMessage {}

  /**
   * From the worker: the task has ended.
   *
   * @param codecNanos time the worker spent decoding the task
   */
  record Ended(TaskResult result, long codecNanos) implements WorkerMessage {}
}
