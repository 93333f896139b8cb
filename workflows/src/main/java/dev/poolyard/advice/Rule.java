package dev.poolyard.advice;

import java.util.stream.Stream;

/** One kind of warning. */
@FunctionalInterface
interface Rule {
  /** Returns what it warns of, usually nothing. */
  Stream<Warning> look(Drawing drawing);
}
