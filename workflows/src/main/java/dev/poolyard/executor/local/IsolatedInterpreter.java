package dev.poolyard.executor.local;

import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskOutlet;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Cancelled;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WorkerIdentity;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.NotTransferableException;
import dev.poolyard.value.Value;

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
    try {
      return copied(result);
    } catch (NotTransferableException e) {
      return new Failed(
          TaskError.of("PicklingError", String.valueOf(e.getMessage())), result.effort());
    }
  }

  private TaskResult copied(TaskResult result) throws NotTransferableException {
    return switch (result) {
      case Succeeded succeeded -> new Succeeded(copier.copy(succeeded.value()), succeeded.effort());
      case Failed failed -> {
        Value before = copier.copy(new ListValue(failed.before()));
        yield new Failed(failed.error(), ((ListValue) before).elements(), failed.effort());
      }
      case Cancelled cancelled -> cancelled;
    };
  }
}
