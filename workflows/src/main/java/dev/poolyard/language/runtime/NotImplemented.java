package dev.poolyard.language.runtime;

/** The answer of an operation that its operands do not know; never seen by a program. */
enum NotImplemented {
  ANSWER
}
