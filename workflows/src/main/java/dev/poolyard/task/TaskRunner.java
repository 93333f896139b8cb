package dev.poolyard.task;

import dev.poolyard.language.Host;

/** Runs tasks on the calling thread, the same way on every kind of worker. Thread-safe. */
public final class TaskRunner {
  private final FunctionLibrary functions = new FunctionLibrary();

  /** Makes a runner; one for each process is enough. */
  public TaskRunner() {}

  /** Runs a task to its end, whatever that is; throws nothing. */
  public TaskResult run(TaskSpec task, TaskContext context) {
    return run(task, context, context);
  }

  /**
   * Runs a task to its end, whatever that is; throws nothing.
   *
   * @param host what the task's function sees of {@code context}
   */
  public TaskResult run(TaskSpec task, TaskContext context, Host host) {
    return new Attempt(task, context, host, functions).run();
  }
}
