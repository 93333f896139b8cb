package dev.poolyard.value;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Functions one after the other: the first takes the arguments of the call, each further one what
 * the one before it returned.
 *
 * @param functions at least one
 */
public record ComposedFunction(List<FunctionValue> functions) implements FunctionValue {
  public ComposedFunction {
    functions = List.copyOf(functions);
    if (functions.isEmpty()) {
      throw new IllegalArgumentException("functions must not be empty");
    }
  }

  @Override
  public String name() {
    return functions.stream()
        .map(FunctionValue::name)
        .collect(Collectors.joining(", ", "compose(", ")"));
  }

  @Override
  public List<FunctionValue> parts() {
    return functions;
  }
}
