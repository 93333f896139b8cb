package dev.poolyard.server.cli;

import dev.poolyard.model.Problem;

/** A problem on one line, so that other programs can read it. */
final class ProblemLine {
  private ProblemLine() {}

  static String of(Problem problem) {
    StringBuilder line = new StringBuilder(problem.code());
    if (problem.node() != null) {
      line.append(' ').append(problem.node());
      if (problem.port() != null) {
        line.append('.').append(problem.port());
      }
    }
    return line.append(": ").append(problem.message().replaceAll("\\s*\\R\\s*", " ")).toString();
  }
}
