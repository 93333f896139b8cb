package dev.poolyard.model;

/** A text that is no JSON, or JSON beyond the limits. */
final class JsonRefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  JsonRefusedException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /** Returns why, with line and column where they are known. */
  Problem problem() {
    return problem;
  }
}
