package dev.poolyard.value;

import java.util.List;

/**
 * A built-in task with the arguments that come before those of each call.
 *
 * @param name the name of the task, such as {@code only_sleep}
 */
public record BuiltInFunction(String name, List<Value> arguments) implements FunctionValue {
  public BuiltInFunction {
    arguments = List.copyOf(arguments);
  }
}
