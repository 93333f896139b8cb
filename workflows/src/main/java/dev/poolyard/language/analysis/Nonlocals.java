package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.Statement;
import java.util.List;
import java.util.Set;

/** Finds the {@code nonlocal} statements of a function, wherever in its body they stand. */
final class Nonlocals {
  private Nonlocals() {}

  static void find(List<Statement> statements, Set<Statement.Nonlocal> found) {
    for (Statement statement : statements) {
      switch (statement) {
        case Statement.Nonlocal nonlocal -> found.add(nonlocal);
        case Statement.If s -> {
          find(s.then(), found);
          find(s.otherwise(), found);
        }
        case Statement.While s -> {
          find(s.body(), found);
          find(s.otherwise(), found);
        }
        case Statement.For s -> {
          find(s.body(), found);
          find(s.otherwise(), found);
        }
        case Statement.With s -> find(s.body(), found);
        case Statement.Try s -> {
          find(s.body(), found);
          s.handlers().forEach(handler -> find(handler.body(), found));
          find(s.otherwise(), found);
          find(s.finish(), found);
        }
        default -> {}
      }
    }
  }
}
