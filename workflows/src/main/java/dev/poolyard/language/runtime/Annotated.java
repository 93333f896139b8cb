package dev.poolyard.language.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A function that remembers its annotations. No program can read them; {@code
 * functools.singledispatch} does.
 */
public interface Annotated {
  /**
   * Returns the annotations by the names of the parameters and {@code return}, in the order in
   * which they were evaluated, or null if the object never got any. A value is what the annotation
   * means, or a {@link ForwardName}.
   */
  @Nullable Map<String, Object> annotations();

  /** Replaces the annotations. */
  void annotate(Map<String, Object> annotations);

  /** Returns the annotations that {@code object} remembers or has from what it wraps, or null. */
  static @Nullable Map<String, Object> of(Object object) {
    return switch (object) {
      case Annotated annotated -> annotated.annotations();
      case MethodObject method -> of(method.function());
      case StaticMethodObject method -> of(method.function());
      case ClassMethodObject method -> of(method.function());
      default -> null;
    };
  }
}
