package dev.poolyard.mend;

import dev.poolyard.model.Catalogue;
import dev.poolyard.model.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Against calls that wait for calls on the very pool they fill: a worker more than there are such
 * calls, or threads that make room while they wait. Futures that wait for each other in a circle
 * have no mend: no number of workers ends that.
 */
final class RoomToWait implements MendRule {
  private static final Set<String> CALLING_ONCE = Set.of("submit", "apply");
  private static final Set<String> IN_ONE_PROCESS = Set.of("thread_pool", "virtual_threads");

  @Override
  public Stream<Mend> look(Symptom symptom) {
    return symptom.finding().nodes().stream()
        .flatMap(id -> symptom.workflow().node(id).stream())
        .flatMap(node -> node.input("executor").stream())
        .distinct()
        .flatMap(id -> symptom.workflow().node(id).stream())
        .flatMap(pool -> look(symptom, pool));
  }

  private static Stream<Mend> look(Symptom symptom, Node pool) {
    List<Node> waiting =
        symptom.workflow().nodes().stream()
            .filter(node -> node.inputs("executor").contains(pool.id()))
            .filter(node -> node.inputs("values").contains(pool.id()))
            .toList();
    boolean once = waiting.stream().allMatch(node -> CALLING_ONCE.contains(node.type().name()));
    if (waiting.isEmpty()) {
      return Stream.empty();
    }
    return once
        ? larger(symptom, pool, waiting.size() + 1L).stream()
        : stealing(symptom, pool).stream();
  }

  private static Optional<Mend> larger(Symptom symptom, Node pool, long workers) {
    return Workers.sizeParam(pool.type())
        .filter(_ -> Workers.given(pool).orElse(Long.MAX_VALUE) < workers)
        .map(param ->
            symptom.mend(
                "%s gets %s, one more than there are calls that wait on it."
                    .formatted(pool.id(), Workers.count(workers)),
                Workers.resized(pool, workers)));
  }

  private static Optional<Mend> stealing(Symptom symptom, Node pool) {
    return Optional.of(pool)
        .filter(_ -> IN_ONE_PROCESS.contains(pool.type().name()))
        .map(_ ->
            symptom.mend(
                "%s becomes work_stealing, where a call that waits makes room for another."
                    .formatted(pool.id()),
                pool.turnedInto(Catalogue.type("work_stealing"))));
  }
}
