package dev.poolyard.mend;

import dev.poolyard.model.Node;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Against workers whose start takes longer than their work: a pool instead of a worker for each
 * task, and threads instead of processes that have too little to do.
 */
final class CheaperWorkers implements MendRule {
  @Override
  public Stream<Mend> look(Symptom symptom) {
    return symptom.executor().stream().flatMap(executor -> look(symptom, executor).stream());
  }

  private static Optional<Mend> look(Symptom symptom, Node executor) {
    long tasks = symptom.tasksOf(symptom.users().stream());
    return switch (executor.type().name()) {
      case "processes" ->
          Optional.of(
              tasks > symptom.cores()
                  ? pool(symptom, executor, "process_pool", symptom.cores())
                  : pool(symptom, executor, "thread_pool", Math.max(1, tasks)));
      case "threads" -> Optional.of(pool(symptom, executor, "thread_pool", symptom.cores()));
      case "process_pool", "interpreter_pool" ->
          Optional.of(threads(symptom, executor, Workers.given(executor)));
      default -> Optional.empty();
    };
  }

  private static Mend pool(Symptom symptom, Node executor, String kind, long workers) {
    return symptom.mend(
        "%s becomes a %s of %s, which take one task after the other."
            .formatted(executor.id(), kind, Workers.count(workers)),
        Workers.pool(executor, kind, workers));
  }

  private static Mend threads(Symptom symptom, Node executor, OptionalLong given) {
    long workers = given.orElse(symptom.cores());
    return symptom.mend(
        "%s becomes a thread_pool of %s, which start in a fraction of the time."
            .formatted(executor.id(), Workers.count(workers)),
        Workers.pool(executor, "thread_pool", workers));
  }
}
