package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Cell;
import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the functions of a program. */
public final class Functions {
  private Functions() {}

  /** Makes what a {@code def} or {@code lambda} makes. */
  public static Object make(
      FunctionTemplate template,
      @Nullable Object[] defaults,
      Cell[] closure,
      @Nullable Object[] globals) {
    return new FunctionObject(template, defaults, closure, globals);
  }

  /**
   * Returns the objects that compiled code was given when its class was defined.
   *
   * @throws IllegalStateException if it was given none
   */
  public static Object[] classData(MethodHandles.Lookup lookup) {
    try {
      return Objects.requireNonNull(
          MethodHandles.classData(lookup, ConstantDescs.DEFAULT_NAME, Object[].class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("the class data cannot be read", e);
    }
  }
}
