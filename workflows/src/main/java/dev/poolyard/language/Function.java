package dev.poolyard.language;

import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;

/**
 * A function that can be called from outside. Thread-safe: it may run on any number of threads at
 * once.
 */
public interface Function {
  /**
   * Returns the callable form of a function that is made of others, which are found when it is
   * called: among the host's programs, tasks and caches.
   */
  static Function combined(FunctionValue value) {
    return new CombinedFunction(value);
  }

  /** Returns its name, {@code <lambda>} for a lambda. */
  String name();

  /**
   * Calls the function. The arguments are copied, so nothing that the function does to them is seen
   * outside. Each call sees the module-level values as if it were the first, so calls never disturb
   * each other.
   *
   * @throws FunctionException if the function raises a Python exception
   * @throws StoppedException if the host asks it to stop
   */
  Value call(List<Value> arguments, Map<String, Value> keywords, Host host)
      throws FunctionException, StoppedException;
}
