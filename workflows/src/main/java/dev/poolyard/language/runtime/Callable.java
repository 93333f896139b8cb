package dev.poolyard.language.runtime;

/** What can be called. */
public interface Callable {
  /** Returns what {@code __name__} says. */
  String name();

  Object call(Context context, Arguments arguments);
}
