package dev.poolyard.executor.local;

import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskOutlet;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WorkerIdentity;

/** Lets the pool of a worker know when the worker's task waits, so that another may run. */
record CompensatingInterpreter(TaskRunner runner) implements Interpreter {
  @Override
  public TaskContext begin(WorkerIdentity worker, TaskOutlet outlet, TaskSpec task) {
    return runner.begin(worker, outlet, task);
  }

  @Override
  public TaskResult run(TaskContext context) {
    return runner.run(context, new CompensatingHost(context));
  }
}
