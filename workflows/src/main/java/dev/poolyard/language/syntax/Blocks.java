package dev.poolyard.language.syntax;

import java.util.ArrayList;
import java.util.List;

/** Finds the blocks directly inside a statement, in the order of the text. */
public final class Blocks {
  private Blocks() {}

  /** Returns them; of functions and classes, which have a scope of their own, none. */
  public static List<List<Statement>> of(Statement statement) {
    return switch (statement) {
      case Statement.If s -> List.of(s.then(), s.otherwise());
      case Statement.While s -> List.of(s.body(), s.otherwise());
      case Statement.For s -> List.of(s.body(), s.otherwise());
      case Statement.With s -> List.of(s.body());
      case Statement.Try s -> ofTry(s);
      default -> List.of();
    };
  }

  private static List<List<Statement>> ofTry(Statement.Try statement) {
    List<List<Statement>> blocks = new ArrayList<>(List.of(statement.body()));
    statement.handlers().forEach(handler -> blocks.add(handler.body()));
    blocks.add(statement.otherwise());
    blocks.add(statement.finish());
    return blocks;
  }
}
