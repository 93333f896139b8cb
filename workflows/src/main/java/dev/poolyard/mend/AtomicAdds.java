package dev.poolyard.mend;

import dev.poolyard.model.Node;
import dev.poolyard.value.StrValue;
import java.util.stream.Stream;

/** Against updates that got lost: each add as one indivisible instruction. */
final class AtomicAdds implements MendRule {
  @Override
  public Stream<Mend> look(Symptom symptom) {
    return symptom
        .subject()
        .filter(node -> node.type().param("sync").isPresent())
        .map(shared -> atomic(symptom, shared))
        .stream();
  }

  private static Mend atomic(Symptom symptom, Node shared) {
    return symptom.mend(
        "%s sets sync to atomic, so that no add can come between another's read and write."
            .formatted(shared.id()),
        shared.withParam("sync", new StrValue("atomic")));
  }
}
