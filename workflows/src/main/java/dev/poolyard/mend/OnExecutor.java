package dev.poolyard.mend;

import dev.poolyard.event.RunResource.WorkerReport;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.model.Catalogue;
import dev.poolyard.model.Node;
import java.util.stream.Stream;

/**
 * Against tasks on the main thread: a pool, of threads if the tasks mostly slept, else of
 * processes, and of threads where processes cannot be used.
 */
final class OnExecutor implements MendRule {
  private static final int MOST_THREADS = 32;

  @Override
  public Stream<Mend> look(Symptom symptom) {
    return symptom.subject().filter(node -> node.type().port("executor").isPresent()).stream()
        .flatMap(node ->
            slept(symptom)
                ? Stream.of(on(symptom, node, "thread_pool"))
                : Stream.of(on(symptom, node, "process_pool"), on(symptom, node, "thread_pool")));
  }

  /** A task that sleeps uses no processor. */
  private static boolean slept(Symptom symptom) {
    return symptom.run().workers().stream()
        .filter(worker -> worker.kind() == WorkerKind.MAIN)
        .anyMatch(OnExecutor::slept);
  }

  private static boolean slept(WorkerReport main) {
    Double cpu = main.cpuSeconds();
    return cpu != null && cpu < main.busySeconds() / 2;
  }

  private static Mend on(Symptom symptom, Node node, String kind) {
    long tasks = symptom.tasksOf(Stream.of(node));
    long workers = Math.min(tasks, slept(symptom) ? MOST_THREADS : symptom.cores());
    return node.input("executor")
        .flatMap(symptom.workflow()::node)
        .map(executor -> inPlaceOf(symptom, executor, kind, workers))
        .orElseGet(() -> beside(symptom, node, kind, workers));
  }

  private static Mend inPlaceOf(Symptom symptom, Node executor, String kind, long workers) {
    return symptom.mend(
        "%s becomes a %s of %s.".formatted(executor.id(), kind, Workers.count(workers)),
        Workers.pool(executor, kind, workers));
  }

  private static Mend beside(Symptom symptom, Node node, String kind, long workers) {
    Node pool = Node.of(Places.freeId(symptom.workflow(), "pool"), Catalogue.type(kind));
    Node placed = Places.below(symptom.workflow(), node).map(pool::placedAt).orElse(pool);
    return symptom.mend(
        "%s runs its tasks on %s, a new %s of %s."
            .formatted(node.id(), pool.id(), kind, Workers.count(workers)),
        Workers.resized(placed, workers),
        node.fedBy("executor", pool.id()));
  }
}
