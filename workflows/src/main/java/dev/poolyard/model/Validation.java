package dev.poolyard.model;

import java.util.List;

/** Finds what is wrong with a workflow beyond the shape of its document. */
public final class Validation {
  private Validation() {}

  /** Returns the problems, empty if the workflow can run. */
  public static List<Problem> problemsOf(Workflow workflow) {
    return List.of();
  }
}
