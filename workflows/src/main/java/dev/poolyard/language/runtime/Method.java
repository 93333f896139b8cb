package dev.poolyard.language.runtime;

/** A method of a built-in type. */
@FunctionalInterface
public interface Method {
  Object call(Context context, Object self, Arguments arguments);

  /** Calls it without further arguments. */
  default Object invoke(Context context, Object self) {
    return call(context, self, Arguments.EMPTY);
  }

  /** Calls it with one further argument. */
  default Object invoke(Context context, Object self, Object first) {
    return call(context, self, Arguments.of(first));
  }

  /** Calls it with two further arguments. */
  default Object invoke(Context context, Object self, Object first, Object second) {
    return call(context, self, Arguments.of(first, second));
  }
}
