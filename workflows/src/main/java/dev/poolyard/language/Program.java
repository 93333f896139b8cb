package dev.poolyard.language;

import java.util.List;

/** A compiled source text: some functions. Immutable and thread-safe. */
public final class Program {
  private Program() {}

  /**
   * Compiles {@code source}.
   *
   * @throws SourceException if it is not a program of the function language
   */
  public static Program compile(String source) throws SourceException {
    throw new SourceException(List.of(new Diagnostic(1, 1, "nothing can be compiled yet")));
  }

  /** Returns the names of the functions in the order of the text. */
  public List<String> functionNames() {
    return List.of();
  }

  /** Returns the name of the function that is meant when none is named: the last. */
  public String defaultName() {
    return functionNames().getLast();
  }

  /**
   * Returns the function called {@code name}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Function function(String name) {
    throw new IllegalArgumentException("no function is called " + name);
  }

  /**
   * Returns whether the function called {@code name} is pure.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Purity purity(String name) {
    throw new IllegalArgumentException("no function is called " + name);
  }
}
