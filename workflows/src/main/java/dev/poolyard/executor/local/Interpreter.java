package dev.poolyard.executor.local;

import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskOutlet;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WorkerIdentity;
import dev.poolyard.value.NotTransferableException;

/** How the tasks of a worker compute: all at once, in turns, or apart from all others. */
interface Interpreter {

  /** Lets tasks compute at the same time, with the functions that {@code runner} has compiled. */
  static Interpreter shared(TaskRunner runner) {
    return new Interpreter() {
      @Override
      public TaskContext begin(WorkerIdentity worker, TaskOutlet outlet, TaskSpec task) {
        return runner.begin(worker, outlet, task);
      }

      @Override
      public TaskResult run(TaskContext context) {
        return runner.run(context);
      }
    };
  }

  /**
   * Begins a task on the current thread; {@link #run} is to follow.
   *
   * @throws NotTransferableException if something in it cannot get to the worker
   */
  TaskContext begin(WorkerIdentity worker, TaskOutlet outlet, TaskSpec task)
      throws NotTransferableException;

  /** Runs the task that has begun to its end, whatever that is; throws nothing. */
  TaskResult run(TaskContext context);
}
