package dev.poolyard.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of reading a document.
 *
 * @param workflow present exactly if there is no problem
 * @param problems in the order in which to mend them, at most {@link Limits#PROBLEMS}
 * @param functions node id → what is known of that function node, also when there are problems
 *     elsewhere
 * @param draft as much of the workflow as could be read, also when there are problems; ids may
 *     occur twice
 */
public record Reading(
    Optional<Workflow> workflow,
    List<Problem> problems,
    Map<String, FunctionReport> functions,
    Workflow draft) {
  public Reading {
    problems = List.copyOf(problems);
    functions = Collections.unmodifiableMap(new LinkedHashMap<>(functions));
    if (workflow.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException("a reading has either a workflow or problems");
    }
  }

  static Reading refused(Problem problem) {
    return new Reading(
        Optional.empty(), List.of(problem), Map.of(), new Workflow("", "", List.of()));
  }
}
