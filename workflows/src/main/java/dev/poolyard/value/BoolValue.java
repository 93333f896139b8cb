package dev.poolyard.value;

/** Python's {@code True} and {@code False}. */
public enum BoolValue implements Value {
  TRUE,
  FALSE;

  /** Returns the constant for {@code value}. */
  public static BoolValue of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Returns whether this is {@code True}. */
  public boolean value() {
    return this == TRUE;
  }
}
