package dev.poolyard.executor.local;

import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskOutlet;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WorkerIdentity;
import dev.poolyard.value.NotTransferableException;

/**
 * An interpreter of one worker's own, as those of {@code InterpreterPoolExecutor}: it shares no
 * lock, no cache and no value with any other. What goes in and out is copied, by the same codec
 * that carries it to other processes, and what that costs counts as serializing.
 */
final class IsolatedInterpreter implements Interpreter {
  private final TaskRunner runner;
  private final Copier copier;

  /**
   * Begins with empty caches.
   *
   * @param number which of the run's interpreters it is, from 1
   * @param shared knows the live objects of the run
   * @param copier copies what goes in and out
   */
  IsolatedInterpreter(int number, TaskRunner shared, Copier copier) {
    this.runner = shared.ofInterpreter(number, objects -> new CopiedObjects(objects, copier));
    this.copier = copier;
  }

  @Override
  public TaskContext begin(WorkerIdentity worker, TaskOutlet outlet, TaskSpec task)
      throws NotTransferableException {
    return runner.begin(worker, outlet, copier.copy(task));
  }

  @Override
  public TaskResult run(TaskContext context) {
    TaskResult result = runner.run(context);
    return result instanceof Succeeded succeeded ? copied(succeeded) : result;
  }

  private TaskResult copied(Succeeded result) {
    try {
      return new Succeeded(copier.copy(result.value()), result.effort());
    } catch (NotTransferableException e) {
      return new Failed(
          TaskError.of("PicklingError", String.valueOf(e.getMessage())), result.effort());
    }
  }
}
