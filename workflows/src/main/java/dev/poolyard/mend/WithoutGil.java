package dev.poolyard.mend;

import dev.poolyard.model.Node;
import dev.poolyard.value.BoolValue;
import java.util.stream.Stream;

/** Against threads that wait for one interpreter lock: processes, else the same threads free. */
final class WithoutGil implements MendRule {
  @Override
  public Stream<Mend> look(Symptom symptom) {
    return symptom
        .executor()
        .filter(executor -> executor.type().param("gil").isPresent())
        .filter(executor -> executor.params().flag("gil"))
        .stream()
        .flatMap(executor -> Stream.of(processes(symptom, executor), free(symptom, executor)));
  }

  private static Mend processes(Symptom symptom, Node executor) {
    long workers = Workers.given(executor).orElse(symptom.cores());
    return symptom.mend(
        "%s becomes a process_pool of %s, each with an interpreter lock of its own."
            .formatted(executor.id(), Workers.count(workers)),
        Workers.pool(executor, "process_pool", workers));
  }

  private static Mend free(Symptom symptom, Node executor) {
    return symptom.mend(
        "%s keeps its threads and switches the GIL off.".formatted(executor.id()),
        executor.withParam("gil", BoolValue.FALSE));
  }
}
