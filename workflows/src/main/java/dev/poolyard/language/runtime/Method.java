package dev.poolyard.language.runtime;

/** A method of a built-in type. */
@FunctionalInterface
public interface Method {
  Object call(Context context, Object self, Arguments arguments);
}
