package dev.poolyard.engine.finding;

import java.util.stream.Stream;

/** One kind of finding. */
@FunctionalInterface
interface FindingRule {
  /** Returns what it finds, usually nothing. */
  Stream<Finding> look(RunFacts facts);
}
