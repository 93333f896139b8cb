package dev.poolyard.value;

import java.util.List;

/** A function with something done around each call, which keeps its name: {@code wraps}. */
public record WrappedFunction(Decorator decorator, FunctionValue function)
    implements FunctionValue {
  @Override
  public String name() {
    return function.name();
  }

  @Override
  public List<FunctionValue> parts() {
    return List.of(function);
  }
}
