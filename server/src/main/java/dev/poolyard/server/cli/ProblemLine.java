package dev.poolyard.server.cli;

import dev.poolyard.advice.Warning;
import dev.poolyard.model.Problem;
import org.jspecify.annotations.Nullable;

/** A problem or a warning on one line, so that other programs can read it. */
final class ProblemLine {
  private ProblemLine() {}

  static String of(Problem problem) {
    return line(problem.code(), problem.node(), problem.port(), problem.message());
  }

  static String of(Warning warning) {
    return line("warning: " + warning.code(), warning.node(), warning.port(), warning.message());
  }

  private static String line(
      String code, @Nullable String node, @Nullable String port, String message) {
    StringBuilder line = new StringBuilder(code);
    if (node != null) {
      line.append(' ').append(node);
      if (port != null) {
        line.append('.').append(port);
      }
    }
    return line.append(": ").append(message.replaceAll("\\s*\\R\\s*", " ")).toString();
  }
}
