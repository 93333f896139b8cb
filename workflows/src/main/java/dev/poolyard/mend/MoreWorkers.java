package dev.poolyard.mend;

import dev.poolyard.model.Catalogue;
import dev.poolyard.model.Node;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Against tasks that queue for workers which mostly wait: a worker for each task where that can be
 * had cheaply, virtual threads where it cannot.
 */
final class MoreWorkers implements MendRule {
  private static final Set<String> PROCESSES = Set.of("process_pool", "processes");

  /** A process costs memory whether or not it waits. */
  private static final int PROCESSES_PER_CORE = 4;

  @Override
  public Stream<Mend> look(Symptom symptom) {
    return symptom.executor().map(executor -> look(symptom, executor)).orElseGet(Stream::empty);
  }

  private static Stream<Mend> look(Symptom symptom, Node executor) {
    long tasks = symptom.tasksOf(symptom.users().stream());
    Optional<Mend> larger = larger(symptom, executor, tasks);
    boolean enough = tasks <= most(symptom, executor);
    Stream<Mend> virtual = Stream.of(virtual(symptom, executor));
    return enough
        ? Stream.concat(larger.stream(), virtual)
        : Stream.concat(virtual, larger.stream());
  }

  private static Optional<Mend> larger(Symptom symptom, Node executor, long tasks) {
    long workers = Math.min(tasks, most(symptom, executor));
    return Workers.sizeParam(executor.type())
        .filter(_ -> now(symptom, executor) < workers)
        .map(param ->
            symptom.mend(
                "%s gets %s: %s is %d."
                    .formatted(executor.id(), Workers.count(workers), param, workers),
                Workers.resized(executor, workers)));
  }

  /** Virtual threads are as many as there are tasks unless the document says otherwise. */
  private static long now(Symptom symptom, Node executor) {
    boolean unbounded = executor.type().name().equals("virtual_threads");
    return Workers.given(executor).orElse(unbounded ? Long.MAX_VALUE : symptom.cores());
  }

  private static long most(Symptom symptom, Node executor) {
    long most = Workers.most(executor.type());
    return PROCESSES.contains(executor.type().name())
        ? Math.min(most, (long) PROCESSES_PER_CORE * symptom.cores())
        : most;
  }

  private static Mend virtual(Symptom symptom, Node executor) {
    return symptom.mend(
        "%s becomes virtual_threads, one for each task, of which many can wait at once."
            .formatted(executor.id()),
        executor.turnedInto(Catalogue.type("virtual_threads")));
  }
}
