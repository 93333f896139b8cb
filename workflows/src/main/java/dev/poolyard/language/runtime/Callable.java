package dev.poolyard.language.runtime;

/** What can be called. */
public interface Callable {
  /** Returns what {@code __name__} says. */
  String name();

  Object call(Context context, Arguments arguments);

  /** Calls without arguments; like the others of this name a short way for the most usual calls. */
  default Object invoke(Context context) {
    return call(context, Arguments.EMPTY);
  }

  /** Calls with one argument by position. */
  default Object invoke(Context context, Object first) {
    return call(context, Arguments.of(first));
  }

  /** Calls with two arguments by position. */
  default Object invoke(Context context, Object first, Object second) {
    return call(context, Arguments.of(first, second));
  }

  /** Calls with three arguments by position. */
  default Object invoke(Context context, Object first, Object second, Object third) {
    return call(context, Arguments.of(first, second, third));
  }
}
