package dev.poolyard.language.runtime;

/** Python's {@code None}. */
public enum Nothing {
  NONE
}
