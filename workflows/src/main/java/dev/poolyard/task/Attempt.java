package dev.poolyard.task;

import dev.poolyard.language.Function;
import dev.poolyard.language.FunctionException;
import dev.poolyard.language.Host;
import dev.poolyard.language.StoppedException;
import dev.poolyard.task.TaskResult.Cancelled;
import dev.poolyard.task.TaskResult.Effort;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.value.DictValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private long evaluations;
  private int item;

  Attempt(TaskSpec task, TaskContext context, Host host, FunctionLibrary functions) {
    this.task = task;
    this.context = context;
    this.host = host;
    this.startWaited = context.waitedNanos();
    this.functions = functions;
  }

  TaskResult run() {
    try {
      Value value = evaluate(functions.find(task.function()));
      return new Succeeded(value, effort());
    } catch (FunctionException e) {
      return failed(new TaskError(e.type(), e.message(), e.traceback(), itemOffset()));
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

  private Value evaluate(Function function) throws FunctionException, StoppedException {
    return switch (task.operation()) {
      case CALL -> call(function, task.items(), task.keywords());
      case MAP -> map(function);
      case FILTER -> filter(function);
      case REDUCE -> reduce(function);
    };
  }

  private Value map(Function function) throws FunctionException, StoppedException {
    List<Value> results = new ArrayList<>(task.items().size());
    for (Value argument : task.items()) {
      try {
        results.add(call(function, List.of(argument), Map.of()));
      } catch (FunctionException e) {
        results.add(collect(e));
      }
      itemDone();
    }
    return new ListValue(results);
  }

  private Value filter(Function function) throws FunctionException, StoppedException {
    List<Value> kept = new ArrayList<>();
    for (Value argument : task.items()) {
      try {
        if (Truth.of(call(function, List.of(argument), Map.of()))) {
          kept.add(argument);
        }
      } catch (FunctionException e) {
        kept.add(collect(e));
      }
      itemDone();
    }
    return new ListValue(kept);
  }

  private Value reduce(Function function) throws FunctionException, StoppedException {
    Value result = null;
    for (Value next : task.items()) {
      result = result == null ? next : call(function, List.of(result, next), Map.of());
      itemDone();
    }
    if (result == null) {
      throw new FunctionException(
          "TypeError", "reduce() of empty iterable with no initial value", "");
    }
    return result;
  }

  private Value call(Function function, List<Value> arguments, Map<String, Value> keywords)
      throws FunctionException, StoppedException {
    if (host.stopRequested()) {
      throw new StoppedException();
    }
    evaluations++;
    return function.call(arguments, keywords, host);
  }

  private Value collect(FunctionException error) throws FunctionException {
    if (!task.collectErrors()) {
      throw error;
    }
    return new DictValue(
        List.of(
            new DictValue.Entry(new StrValue("error"), new StrValue(error.type())),
            new DictValue.Entry(new StrValue("message"), new StrValue(error.message()))));
  }

  private void itemDone() {
    item++;
    if (task.items().size() > 1) {
      host.progress((double) item / task.items().size());
    }
  }

  private TaskResult outOfTime() {
    return failed(
        new TaskError(
            "TimeoutError",
            "the task ran longer than its %s s; give its node a larger timeout"
                .formatted(Seconds.format(task.timeout())),
            null,
            itemOffset()));
  }

  private @Nullable Integer itemOffset() {
    return task.hasItems() ? Integer.valueOf(Math.min(item, task.items().size() - 1)) : null;
  }

  private TaskResult failed(String type, String message) {
    return failed(new TaskError(type, message, null, itemOffset()));
  }

  private TaskResult failed(TaskError error) {
    return new Failed(error, effort());
  }

  private Effort effort() {
    long waited = context.waitedNanos() - startWaited;
    return new Effort(
        evaluations, System.nanoTime() - startNanos - waited, ThreadCpuTime.current() - startCpu);
  }
}
