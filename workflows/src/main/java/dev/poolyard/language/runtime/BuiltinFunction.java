package dev.poolyard.language.runtime;

/**
 * A function that is part of the language, such as {@code len} or {@code math.sqrt}.
 *
 * @param pure whether it only computes
 */
public record BuiltinFunction(String name, boolean pure, Body body) implements Callable, Named {
  /** Makes a pure one. */
  public BuiltinFunction(String name, Body body) {
    this(name, true, body);
  }

  /** What it does. */
  @FunctionalInterface
  public interface Body {
    Object call(Context context, Arguments arguments);
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    return body.call(context, arguments);
  }

  @Override
  public String typeName() {
    return "builtin_function_or_method";
  }

  @Override
  public String representation() {
    return "<built-in function " + name + ">";
  }
}
