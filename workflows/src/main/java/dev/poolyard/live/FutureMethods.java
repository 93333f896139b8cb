package dev.poolyard.live;

import dev.poolyard.language.FunctionException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.live.LiveFuture.Outcome;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.WaitingTask;
import dev.poolyard.task.WorkerState;
import dev.poolyard.value.BoolValue;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What functions can ask of a future. */
public final class FutureMethods implements LiveObject {
  private final LiveFuture future;
  private final WaitGraph graph;

  /** Answers for {@code future}; waits are noted in {@code graph}. */
  public FutureMethods(LiveFuture future, WaitGraph graph) {
    this.future = future;
    this.graph = graph;
  }

  @Override
  public Value ask(
      String method, List<Value> arguments, Map<String, Value> keywords, WaitingTask asker)
      throws FunctionException, StoppedException {
    return switch (method) {
      case "done" -> BoolValue.of(future.isDone());
      case "running" -> BoolValue.of(future.isRunning());
      case "cancelled" -> BoolValue.of(future.isCancelled());
      case "cancel" -> BoolValue.of(future.cancel());
      case "result" -> result(await(asker, Timeouts.of(arguments.getFirst())));
      case "exception" -> exception(await(asker, Timeouts.of(arguments.getFirst())));
      default -> throw new IllegalArgumentException("a future has no method " + method);
    };
  }

  private Outcome await(WaitingTask asker, @Nullable Duration timeout)
      throws FunctionException, StoppedException {
    Runnable wake = asker::wake;
    future.onDone(wake);
    try (var _ = graph.begin(asker.task(), new WaitTarget.Result(future), timeout)) {
      asker.await(WorkerState.WAITING_FUTURE, future::isDone, timeout);
    } finally {
      future.forget(wake);
    }
    return future.retrieve().orElseThrow(() -> new FunctionException("TimeoutError", "", ""));
  }

  private static Value result(Outcome outcome) throws FunctionException {
    return switch (outcome) {
      case Outcome.Returned returned -> returned.value();
      case Outcome.Raised raised -> throw exceptionOf(raised.error());
      case Outcome.Cancelled _ -> throw new FunctionException("CancelledError", "", "");
    };
  }

  private static FunctionException exceptionOf(TaskError error) {
    String traceback = error.traceback();
    return new FunctionException(error.type(), error.message(), traceback == null ? "" : traceback);
  }

  /** An exception object cannot leave its process, so it is told as it would be printed. */
  private static Value exception(Outcome outcome) throws FunctionException {
    return switch (outcome) {
      case Outcome.Returned _ -> NoneValue.NONE;
      case Outcome.Raised raised ->
          new StrValue(raised.error().type() + ": " + raised.error().message());
      case Outcome.Cancelled _ -> throw new FunctionException("CancelledError", "", "");
    };
  }
}
