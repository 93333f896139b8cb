package dev.poolyard.value;

import java.util.List;

/**
 * A function that can travel, because it is data: its source text, the name of a task, or a
 * combination of such functions.
 */
public sealed interface FunctionValue extends Value
    permits SourceFunction,
        BuiltInFunction,
        PartialFunction,
        ComposedFunction,
        CachedFunction,
        KeyFunction,
        DispatchedFunction,
        WrappedFunction {

  /** Returns the name people know the function by, such as {@code is_prime} or {@code <lambda>}. */
  String name();

  /** Returns the functions that it is made of and calls; empty if it stands for itself. */
  default List<FunctionValue> parts() {
    return List.of();
  }
}
