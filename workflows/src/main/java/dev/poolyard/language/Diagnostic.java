package dev.poolyard.language;

/**
 * Why a source text is refused.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 * @param message a sentence that says what is wrong and, where it helps, what to write instead
 */
public record Diagnostic(int line, int column, String message) {
  @Override
  public String toString() {
    return "line %d, column %d: %s".formatted(line, column, message);
  }
}
