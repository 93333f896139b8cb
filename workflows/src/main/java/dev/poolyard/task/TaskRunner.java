package dev.poolyard.task;

/** Runs tasks on the calling thread, the same way on every kind of worker. Thread-safe. */
public final class TaskRunner {
  private final FunctionLibrary functions = new FunctionLibrary();

  /** Makes a runner; one for each process is enough. */
  public TaskRunner() {}

  /** Runs a task to its end, whatever that is; throws nothing. */
  public TaskResult run(TaskSpec task, TaskContext context) {
    return new Attempt(task, context, functions).run();
  }
}
