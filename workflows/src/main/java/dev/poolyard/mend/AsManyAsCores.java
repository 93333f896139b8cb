package dev.poolyard.mend;

import dev.poolyard.model.Node;
import java.util.Optional;
import java.util.stream.Stream;

/** Against more workers that compute than there are cores: as many as there are. */
final class AsManyAsCores implements MendRule {
  @Override
  public Stream<Mend> look(Symptom symptom) {
    return symptom.executor().flatMap(executor -> fewer(symptom, executor)).stream();
  }

  private static Optional<Mend> fewer(Symptom symptom, Node executor) {
    int cores = symptom.cores();
    return switch (executor.type().name()) {
      case "threads" -> Optional.of(pool(symptom, executor, "thread_pool"));
      case "processes" -> Optional.of(pool(symptom, executor, "process_pool"));
      default ->
          Workers.sizeParam(executor.type())
              .map(param ->
                  symptom.mend(
                      "%s gets %s, one for each core: %s is %d."
                          .formatted(executor.id(), Workers.count(cores), param, cores),
                      Workers.resized(executor, cores)));
    };
  }

  private static Mend pool(Symptom symptom, Node executor, String kind) {
    return symptom.mend(
        "%s becomes a %s of %s, one for each core."
            .formatted(executor.id(), kind, Workers.count(symptom.cores())),
        Workers.pool(executor, kind, symptom.cores()));
  }
}
