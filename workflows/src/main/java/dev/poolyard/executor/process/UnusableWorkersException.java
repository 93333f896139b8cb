package dev.poolyard.executor.process;

import dev.poolyard.task.TaskError;

/** There can be no worker process that takes tasks: none starts, or none can be initialized. */
final class UnusableWorkersException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient TaskError error;

  UnusableWorkersException(TaskError error) {
    super(error.message());
    this.error = error;
  }

  /** Returns what the tasks fail with. */
  TaskError error() {
    return error;
  }
}
