package dev.poolyard.language.module.regex;

/** What is wrong with a pattern. */
final class PatternProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String message;
  private final int position;
  private final boolean unavailable;

  private PatternProblem(String message, int position, boolean unavailable) {
    super(message, null, false, false);
    this.message = message;
    this.position = position;
    this.unavailable = unavailable;
  }

  /** Makes one that Python has too. */
  static PatternProblem at(int position, String message, Object... arguments) {
    return new PatternProblem(message.formatted(arguments), position, false);
  }

  /** Makes one of a pattern that Python accepts but this language does not. */
  static PatternProblem unavailable(int position, String message) {
    return new PatternProblem(message, position, true);
  }

  boolean unavailable() {
    return unavailable;
  }

  int position() {
    return position;
  }

  String message() {
    return message;
  }
}
