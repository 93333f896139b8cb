package dev.poolyard.mend;

import dev.poolyard.model.Node;
import java.util.Set;
import java.util.stream.Stream;

/** Against values that cost much to copy, or cannot be copied: threads, which share them. */
final class WithoutCopies implements MendRule {
  private static final Set<String> COPYING =
      Set.of("processes", "process_pool", "interpreter_pool");

  private final String reason;

  /**
   * Creates the rule.
   *
   * @param reason why threads are better, as the end of a sentence
   */
  WithoutCopies(String reason) {
    this.reason = reason;
  }

  @Override
  public Stream<Mend> look(Symptom symptom) {
    return symptom
        .executor()
        .filter(executor -> COPYING.contains(executor.type().name()))
        .map(executor -> threads(symptom, executor))
        .stream();
  }

  private Mend threads(Symptom symptom, Node executor) {
    long workers = Workers.given(executor).orElse(symptom.cores());
    return symptom.mend(
        "%s becomes a thread_pool of %s: %s."
            .formatted(executor.id(), Workers.count(workers), reason),
        Workers.pool(executor, "thread_pool", workers));
  }
}
