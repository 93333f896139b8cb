package dev.poolyard.language;

import java.util.List;
import java.util.stream.Collectors;

/** A source text that is not a program of the function language, with every reason found. */
public final class SourceException extends Exception {
  private final List<Diagnostic> diagnostics;

  /**
   * @throws IllegalArgumentException if there is no diagnostic
   */
  public SourceException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    if (diagnostics.isEmpty()) {
      throw new IllegalArgumentException("diagnostics must not be empty");
    }
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Returns the reasons in the order of the text; never empty. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
