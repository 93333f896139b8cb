package dev.poolyard.value;

/** A function that can travel, because it is data: its source text or the name of a task. */
public sealed interface FunctionValue extends Value permits SourceFunction, BuiltInFunction {

  /** Returns the name people know the function by, such as {@code is_prime} or {@code <lambda>}. */
  String name();
}
