package dev.poolyard.mend;

import dev.poolyard.event.RunResource.NodeReport;
import dev.poolyard.event.RunResource.WorkerReport;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.model.Node;
import dev.poolyard.value.IntValue;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Against tasks that are shorter than their way to a worker: so many items in each that the work
 * takes several times as long as the way, by what was measured, though every worker gets a task.
 */
final class LargerChunks implements MendRule {
  /** How much longer than its way a task should work, so that four fifths of the time is work. */
  private static final double WORTH_ITS_WAY = 4;

  @Override
  public Stream<Mend> look(Symptom symptom) {
    return symptom.users().stream()
        .filter(node -> node.type().param("chunksize").isPresent())
        .flatMap(node ->
            symptom.report(node.id()).stream()
                .flatMap(report -> look(symptom, node, report).stream()));
  }

  private static Optional<Mend> look(Symptom symptom, Node node, NodeReport report) {
    Double wall = report.wallSeconds();
    long items = report.evaluations();
    long tasks = report.tasks();
    double work = symptom.run().costs().run();
    if (wall == null || tasks == 0 || items < 2 || work <= 0) {
      return Optional.empty();
    }
    long workers = Math.max(1, workers(symptom));
    double way = Math.max(0, wall * workers - work) / tasks;
    double each = work / items;
    long fair = Math.ceilDiv(items, workers);
    long size = Math.min(fair, rounded(Math.ceil(WORTH_ITS_WAY * way / each)));
    OptionalLong given = node.params().integerUnlessAuto("chunksize");
    long before = given.orElse(Math.max(1, items / tasks));
    return size <= before
        ? Optional.empty()
        : Optional.of(mend(symptom, node, before, size, items));
  }

  /** Returns how many processes worked. */
  private static long workers(Symptom symptom) {
    return symptom.run().workers().stream()
        .filter(worker -> worker.kind() == WorkerKind.PROCESS)
        .filter(worker -> worker.tasks() > 0)
        .map(WorkerReport::pid)
        .distinct()
        .count();
  }

  /** Returns a number with one digit that counts, as people choose them. */
  private static long rounded(double size) {
    long capped = (long) Math.min(size, 1_000_000);
    long unit = (long) Math.pow(10, Math.max(0, Long.toString(capped).length() - 1));
    return Math.ceilDiv(capped, unit) * unit;
  }

  private static Mend mend(Symptom symptom, Node node, long before, long size, long items) {
    return symptom.mend(
        String.format(
            Locale.ROOT,
            "%s puts %,d items into each task instead of about %,d: %,d tasks instead of %,d.",
            node.id(),
            size,
            before,
            Math.ceilDiv(items, size),
            Math.ceilDiv(items, before)),
        node.withParam("chunksize", new IntValue(size)));
  }
}
