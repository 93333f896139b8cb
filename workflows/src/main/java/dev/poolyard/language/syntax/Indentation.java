package dev.poolyard.language.syntax;

import java.util.ArrayList;
import java.util.List;

/** Turns the blanks at the beginnings of lines into INDENT and DEDENT tokens. */
final class Indentation {
  private static final int DEEPEST = 60;

  private final List<Token> tokens;
  private final List<String> levels = new ArrayList<>(List.of(""));

  Indentation(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Takes the blanks of a line that holds a statement. */
  void enter(String blanks, Place place) {
    String current = levels.getLast();
    if (blanks.equals(current)) {
      return;
    }
    if (blanks.startsWith(current)) {
      if (levels.size() > DEEPEST) {
        throw new SyntaxProblem(place, "too many levels of indentation, at most 60 are allowed");
      }
      levels.add(blanks);
      tokens.add(new Token(Token.Kind.INDENT, "", place));
      return;
    }
    while (!levels.getLast().equals(blanks) && levels.getLast().startsWith(blanks)) {
      levels.removeLast();
      tokens.add(new Token(Token.Kind.DEDENT, "", place));
    }
    if (!levels.getLast().equals(blanks)) {
      throw new SyntaxProblem(
          place, "this line's indentation matches no line above; use the same blanks everywhere");
    }
  }

  /** Ends all open blocks. */
  void close(Place place) {
    for (int i = levels.size(); i > 1; i--) {
      tokens.add(new Token(Token.Kind.DEDENT, "", place));
    }
  }
}
