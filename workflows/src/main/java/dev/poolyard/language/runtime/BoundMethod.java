package dev.poolyard.language.runtime;

/** A method together with its object, such as the value of {@code numbers.append}. */
public record BoundMethod(Object self, String name, Method method) implements Callable, Named {
  @Override
  public Object call(Context context, Arguments arguments) {
    return method.call(context, self, arguments);
  }

  @Override
  public String typeName() {
    return "builtin_function_or_method";
  }

  @Override
  public String representation() {
    return "<built-in method %s of %s object at 0x%012x>"
        .formatted(name, Types.nameOf(self), System.identityHashCode(self) * 16L);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BoundMethod method && method.self == self && method.name.equals(name);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(self) * 31 + name.hashCode();
  }
}
