package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** A Python type, as {@code type()} returns it; calling it makes an object of it. Immutable. */
public final class TypeObject implements Callable {
  /** Makes an object of a type. */
  @FunctionalInterface
  public interface Constructor {
    Object make(Context context, Arguments arguments);
  }

  private final String name;
  private final @Nullable TypeObject base;
  private final Constructor constructor;

  public TypeObject(String name, @Nullable TypeObject base, Constructor constructor) {
    this.name = name;
    this.base = base;
    this.constructor = constructor;
  }

  @Override
  public String name() {
    return name;
  }

  public @Nullable TypeObject base() {
    return base;
  }

  public boolean isSubtypeOf(TypeObject other) {
    for (TypeObject at = this; at != null; at = at.base) {
      if (at == other) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    return constructor.make(context, arguments);
  }
}
