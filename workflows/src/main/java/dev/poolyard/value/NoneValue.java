package dev.poolyard.value;

/** Python's {@code None}. */
public enum NoneValue implements Value {
  NONE
}
