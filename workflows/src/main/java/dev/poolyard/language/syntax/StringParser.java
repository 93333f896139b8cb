package dev.poolyard.language.syntax;

import dev.poolyard.language.syntax.Expression.FormattedString;
import dev.poolyard.language.syntax.Expression.Part;
import dev.poolyard.language.syntax.Expression.StrLiteral;
import dev.poolyard.language.syntax.Expression.TextPart;
import java.util.ArrayList;
import java.util.List;

/** Reads adjacent string literals as one string or f-string. */
final class StringParser {
  private StringParser() {}

  static Expression parse(List<Token> literals, ClassContext context) {
    Place place = literals.getFirst().place();
    List<Part> parts = new ArrayList<>();
    boolean formatted = false;
    for (Token literal : literals) {
      StringLiterals.Parts string = StringLiterals.partsOf(literal.text());
      if (string.formatted()) {
        formatted = true;
        parts.addAll(new FormatParser(string, literal.place(), context).parts());
      } else {
        parts.add(new TextPart(text(string, literal.place())));
      }
    }
    if (formatted) {
      return new FormattedString(place, parts);
    }
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(((TextPart) part).text());
    }
    return new StrLiteral(place, text.toString());
  }

  private static String text(StringLiterals.Parts string, Place place) {
    return string.raw() ? string.body() : StringLiterals.unescape(string.body(), place);
  }
}
