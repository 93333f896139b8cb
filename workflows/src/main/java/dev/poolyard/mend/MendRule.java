package dev.poolyard.mend;

import java.util.stream.Stream;

/** What can be tried against one kind of finding. */
@FunctionalInterface
interface MendRule {
  /** Returns what may help, the best first; whether it can run at all is not its concern. */
  Stream<Mend> look(Symptom symptom);
}
