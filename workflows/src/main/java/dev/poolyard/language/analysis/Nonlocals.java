package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.Blocks;
import dev.poolyard.language.syntax.Statement;
import java.util.List;
import java.util.Set;

/** Finds the {@code nonlocal} statements of a function, wherever in its body they stand. */
final class Nonlocals {
  private Nonlocals() {}

  static void find(List<Statement> statements, Set<Statement.Nonlocal> found) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Nonlocal nonlocal) {
        found.add(nonlocal);
      }
      Blocks.of(statement).forEach(block -> find(block, found));
    }
  }
}
