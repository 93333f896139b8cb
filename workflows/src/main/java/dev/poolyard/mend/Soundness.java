package dev.poolyard.mend;

import dev.poolyard.advice.Advice;
import dev.poolyard.advice.Warning;
import dev.poolyard.model.Reading;
import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowReader;
import dev.poolyard.model.WorkflowWriter;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a changed workflow is worth trying: it differs, is valid, and foresees no failure that
 * the old one did not.
 *
 * @param document the old one
 * @param foreseen what is known to be wrong with it
 */
record Soundness(String document, Set<String> foreseen) {
  static Soundness of(Workflow workflow) {
    String document = WorkflowWriter.write(workflow);
    return new Soundness(document, failures(WorkflowReader.read(document)));
  }

  boolean holds(Workflow changed) {
    String text = WorkflowWriter.write(changed);
    if (text.equals(document)) {
      return false;
    }
    Reading reading = WorkflowReader.read(text);
    return reading.problems().isEmpty() && foreseen.containsAll(failures(reading));
  }

  private static Set<String> failures(Reading reading) {
    return Advice.of(reading).stream()
        .filter(warning -> warning.level() != Warning.Level.IDLE)
        .map(warning -> warning.code() + " " + warning.node())
        .collect(Collectors.toSet());
  }
}
