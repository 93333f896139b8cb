package dev.poolyard.task.builtin;

import dev.poolyard.language.Function;
import dev.poolyard.language.FunctionException;
import dev.poolyard.language.Host;
import dev.poolyard.language.StoppedException;
import dev.poolyard.model.TaskSignature;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** A built-in task: a function that runs as Java. Immutable and thread-safe. */
public final class BuiltInTask implements Function {
  private final TaskSignature signature;
  private final TaskBody body;

  BuiltInTask(TaskSignature signature, TaskBody body) {
    this.signature = signature;
    this.body = body;
  }

  @Override
  public String name() {
    return signature.name();
  }

  /** Returns what it takes and does. */
  public TaskSignature signature() {
    return signature;
  }

  /** Returns what it does, in one sentence. */
  public String help() {
    return signature.help();
  }

  /**
   * Runs the task. A stop is noticed within a few milliseconds.
   *
   * @throws FunctionException a {@code TypeError} or {@code ValueError} if the arguments do not fit
   */
  @Override
  public Value call(List<Value> arguments, Map<String, Value> keywords, Host host)
      throws FunctionException, StoppedException {
    return call(arguments, keywords, host, System::nanoTime);
  }

  Value call(
      List<Value> arguments, Map<String, Value> keywords, Host host, LongSupplier nanoseconds)
      throws FunctionException, StoppedException {
    Arguments bound;
    try {
      bound = Arguments.bind(signature, arguments, keywords);
    } catch (RefusedCallException e) {
      throw e.toFunctionException(name());
    }
    return body.run(bound, new Checkpoint(host, nanoseconds));
  }

  @Override
  public String toString() {
    return signature.text();
  }
}
