package dev.poolyard.task;

import dev.poolyard.language.FunctionException;
import dev.poolyard.language.Host;
import dev.poolyard.language.StoppedException;
import dev.poolyard.task.TaskResult.Cancelled;
import dev.poolyard.task.TaskResult.Effort;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskResult.Succeeded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One try at one task, on the thread that made it. */
final class Attempt {
  private final TaskSpec task;
  private final TaskContext context;
  private final Host host;
  private final FunctionLibrary functions;
  private final long startNanos = System.nanoTime();
  private final long startCpu = ThreadCpuTime.current();
  private final long startWaited;
  private @Nullable Evaluation evaluation;

  Attempt(TaskSpec task, TaskContext context, Host host, FunctionLibrary functions) {
    this.task = task;
    this.context = context;
    this.host = host;
    this.startWaited = context.waitedNanos();
    this.functions = functions;
  }

  TaskResult run() {
    try {
      evaluation = new Evaluation(task, functions.find(task.function()), host);
      return new Succeeded(evaluation.run(), effort());
    } catch (FunctionException e) {
      return stoppedAtItem(new TaskError(e.type(), e.message(), e.traceback(), itemOffset()));
    } catch (StoppedException e) {
      return context.isCancelled() ? new Cancelled("interrupted", effort()) : outOfTime();
    } catch (OutOfMemoryError e) {
      return failed("MemoryError", "the task needed more memory than its worker has");
    } catch (StackOverflowError e) {
      return failed("RecursionError", "maximum recursion depth exceeded");
    } catch (RuntimeException e) {
      // A defect of ours must cost one task, not the worker.
      return failed("SystemError", "the worker failed: " + e);
    }
  }

  private TaskResult outOfTime() {
    return stoppedAtItem(
        new TaskError(
            "TimeoutError",
            "the task ran longer than its %s s; give its node a larger timeout"
                .formatted(Seconds.format(task.timeout())),
            null,
            itemOffset()));
  }

  private @Nullable Integer itemOffset() {
    int item = evaluation == null ? 0 : evaluation.itemsDone();
    return task.hasItems() ? Integer.valueOf(Math.min(item, task.items().size() - 1)) : null;
  }

  private TaskResult failed(String type, String message) {
    return new Failed(new TaskError(type, message, null, itemOffset()), effort());
  }

  private TaskResult stoppedAtItem(TaskError error) {
    return new Failed(error, evaluation == null ? List.of() : evaluation.made(), effort());
  }

  private Effort effort() {
    long waited = context.waitedNanos() - startWaited;
    return new Effort(
        evaluation == null ? 0 : evaluation.calls(),
        System.nanoTime() - startNanos - waited,
        ThreadCpuTime.current() - startCpu,
        context.waits(),
        functions.cacheNews());
  }
}
