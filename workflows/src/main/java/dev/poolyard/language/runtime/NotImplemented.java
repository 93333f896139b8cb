package dev.poolyard.language.runtime;

/** Python's {@code NotImplemented}: the answer of an operation that its operands do not know. */
public enum NotImplemented {
  ANSWER
}
