package dev.poolyard.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds all that is wrong with a workflow, not only the first of it. */
public final class Validation {
  private Validation() {}

  /** Returns the problems, at most {@link Limits#PROBLEMS}; empty if the workflow can run. */
  public static List<Problem> problemsOf(Workflow workflow) {
    return WorkflowReader.read(WorkflowWriter.write(workflow)).problems();
  }

  static Reading read(JsonNode document) {
    var problems = new Problems();
    ContentCheck.run(document, problems);
    SchemaCheck.run(document, problems);
    if (document.path(Place.NODES).size() > Limits.NODES) {
      return new Reading(
          Optional.empty(), problems.list(), Map.of(), new Workflow("", "", List.of()));
    }
    Draft draft = DraftReader.read(document);
    WireCheck.run(draft, problems);
    CycleCheck.run(draft, problems);
    ParamCheck.run(draft, problems);
    NoteCheck.run(draft, problems);
    Map<String, FunctionReport> functions = FunctionReports.run(draft, problems);
    TreeCheck.run(draft, functions, problems);
    if (problems.isEmpty()) {
      // Only what is wired right can be followed along its wires.
      LazinessCheck.run(draft, problems);
    }
    if (problems.isEmpty() && !draft.complete()) {
      problems.add(
          Problem.ofDocument("invalid", "the document is no workflow of " + WorkflowSchema.FORMAT));
    }
    return new Reading(
        problems.isEmpty() ? Optional.of(draft.workflow()) : Optional.empty(),
        problems.list(),
        functions,
        draft.workflow());
  }
}
