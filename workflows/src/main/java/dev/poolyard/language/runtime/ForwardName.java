package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A type that an annotation names in quotes, to be looked up when somebody asks.
 *
 * @param globals the values of the module
 * @param slot where the module keeps the value, or -1 if it has none of this name
 */
public record ForwardName(@Nullable Object[] globals, int slot, String name) {
  /** Makes the name as an annotation is evaluated. */
  public static Object of(@Nullable Object[] globals, int slot, String name) {
    return new ForwardName(globals, slot, name);
  }

  /** Returns what the name means now. */
  public Object resolve() {
    Object value = slot < 0 ? null : globals[slot];
    if (value == null) {
      throw Raise.of(ExceptionTypes.NAME_ERROR, "name '" + name + "' is not defined");
    }
    if (value instanceof TupleObject) {
      throw Raise.typeError(
          "Forward references must evaluate to types. Got %s.", Representation.of(value));
    }
    return value;
  }
}
