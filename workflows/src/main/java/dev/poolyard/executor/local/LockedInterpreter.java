package dev.poolyard.executor.local;

import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskOutlet;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WorkerIdentity;

/** Lets the tasks of all workers that share {@code lock} compute one at a time. */
record LockedInterpreter(TaskRunner runner, GlobalInterpreterLock lock) implements Interpreter {
  @Override
  public TaskContext begin(WorkerIdentity worker, TaskOutlet outlet, TaskSpec task) {
    return runner.begin(worker, outlet, task);
  }

  @Override
  public TaskResult run(TaskContext context) {
    try (LockedHost host = LockedHost.enter(context, lock)) {
      return runner.run(context, host);
    }
  }
}
