package dev.poolyard.model;

import java.util.ArrayList;
import java.util.List;

/** Collects problems, up to a bound: nobody mends more than that at once. */
final class Problems {
  private final List<Problem> problems = new ArrayList<>();

  void add(Problem problem) {
    if (problems.size() < Limits.PROBLEMS && !problems.contains(problem)) {
      problems.add(problem);
    }
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  boolean isFull() {
    return problems.size() >= Limits.PROBLEMS;
  }

  List<Problem> list() {
    return List.copyOf(problems);
  }
}
