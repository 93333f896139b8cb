package dev.poolyard.language.syntax;

/** The source text cannot be read any further, and why. */
public final class SyntaxProblem extends RuntimeException {
  private final Place place;

  public SyntaxProblem(Place place, String message) {
    super(message, null, false, false);
    this.place = place;
  }

  public Place place() {
    return place;
  }

  /** Returns the sentence for people; never null, unlike that of other throwables. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
