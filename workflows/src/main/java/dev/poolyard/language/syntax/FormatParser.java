package dev.poolyard.language.syntax;

import dev.poolyard.language.syntax.Expression.FormattedString;
import dev.poolyard.language.syntax.Expression.Part;
import dev.poolyard.language.syntax.Expression.TextPart;
import dev.poolyard.language.syntax.Expression.ValuePart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the text and the replacement fields of one f-string, by the rules of Python 3.11. */
final class FormatParser {
  private final StringLiterals.Parts string;
  private final Place place;
  private final ClassContext context;
  private final String body;
  private int position;

  FormatParser(StringLiterals.Parts string, Place place, ClassContext context) {
    this.context = context;
    this.string = string;
    this.place = place;
    this.body = string.body();
  }

  List<Part> parts() {
    return parts(0);
  }

  /** Reads up to the end, or up to the closing brace of the field whose format this is. */
  private List<Part> parts(int depth) {
    List<Part> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (position < body.length()) {
      char c = body.charAt(position);
      if (c == '\\' && position + 1 < body.length() && !string.raw()) {
        int end = endOfEscape();
        text.append(body, position, end);
        position = end;
      } else if ((c == '{' || c == '}') && depth == 0 && body.startsWith(c + "" + c, position)) {
        text.append(c);
        position += 2;
      } else if (c == '{') {
        flush(text, parts);
        parts.addAll(field(depth));
      } else if (c == '}') {
        if (depth == 0) {
          throw new SyntaxProblem(place, "a single '}' is not allowed in an f-string; write '}}'");
        }
        break;
      } else {
        text.append(c);
        position++;
      }
    }
    flush(text, parts);
    return parts;
  }

  /** A {@code \N{…}} has braces that begin no field. */
  private int endOfEscape() {
    if (body.startsWith("\\N{", position)) {
      int close = body.indexOf('}', position);
      return close < 0 ? body.length() : close + 1;
    }
    return position + 2;
  }

  private void flush(StringBuilder text, List<Part> parts) {
    if (!text.isEmpty()) {
      String written = text.toString();
      parts.add(new TextPart(string.raw() ? written : StringLiterals.unescape(written, place)));
      text.setLength(0);
    }
  }

  private List<Part> field(int depth) {
    if (depth >= 2) {
      throw new SyntaxProblem(place, "the fields of this f-string are nested too deeply");
    }
    int start = ++position;
    int end = endOfExpression();
    String source = body.substring(start, end);
    boolean selfDocumenting =
        source.stripTrailing().endsWith("=") && isDebug(source.stripTrailing());
    String code = selfDocumenting ? source.stripTrailing() : source;
    code = selfDocumenting ? code.substring(0, code.length() - 1) : code;
    Expression value = expression(code, start);
    List<Part> parts = new ArrayList<>();
    if (selfDocumenting) {
      parts.add(new TextPart(source));
    }
    char conversion = conversion();
    @Nullable FormattedString format = null;
    if (position < body.length() && body.charAt(position) == ':') {
      position++;
      format = new FormattedString(place, parts(depth + 1));
    }
    if (position >= body.length() || body.charAt(position) != '}') {
      throw new SyntaxProblem(place, "a '}' is missing in this f-string");
    }
    position++;
    if (selfDocumenting && conversion == 0 && format == null) {
      conversion = 'r';
    }
    parts.add(new ValuePart(value, conversion, format));
    return parts;
  }

  private static boolean isDebug(String source) {
    String before = source.substring(0, source.length() - 1);
    return !before.isEmpty() && "=!<>".indexOf(before.charAt(before.length() - 1)) < 0;
  }

  private char conversion() {
    if (position >= body.length() || body.charAt(position) != '!') {
      return 0;
    }
    char conversion = position + 1 < body.length() ? body.charAt(position + 1) : ' ';
    if ("sra".indexOf(conversion) < 0) {
      throw new SyntaxProblem(place, "'!' in an f-string must be followed by s, r or a");
    }
    position += 2;
    return conversion;
  }

  /** Moves to the {@code :}, {@code !} or closing brace after the expression. */
  private int endOfExpression() {
    int depth = 0;
    char quote = 0;
    for (; position < body.length(); position++) {
      char c = body.charAt(position);
      if (c == '\\') {
        throw new SyntaxProblem(
            place, "a backslash is not allowed inside the braces of an f-string");
      }
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '#') {
        throw new SyntaxProblem(place, "'#' is not allowed inside the braces of an f-string");
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (depth > 0 && (c == ')' || c == ']' || c == '}')) {
        depth--;
      } else if (depth == 0 && endsExpression(c)) {
        return position;
      } else if (depth == 0 && "!=<>".indexOf(c) >= 0 && body.startsWith("=", position + 1)) {
        position++;
      }
    }
    throw new SyntaxProblem(place, "a '}' is missing in this f-string");
  }

  private boolean endsExpression(char c) {
    return c == '}' || c == ':' || (c == '!' && !body.startsWith("=", position + 1));
  }

  private Expression expression(String code, int start) {
    if (code.isBlank()) {
      throw new SyntaxProblem(
          place, "the braces of an f-string must hold an expression; write '{{' for a brace");
    }
    TokenReader tokens =
        new TokenReader(Tokenizer.tokensOfExpression(code, placeOf(start)), context);
    ExpressionParser parser = new ExpressionParser(tokens);
    Expression value = parser.expressionList();
    if (!tokens.atKind(Token.Kind.END)) {
      throw tokens.unexpected("'}' is expected");
    }
    return value;
  }

  private Place placeOf(int offset) {
    String before = body.substring(0, offset);
    int lineBreak = before.lastIndexOf('\n');
    if (lineBreak < 0) {
      int columns = string.bodyOffset() + before.codePointCount(0, offset);
      return new Place(place.line(), place.column() + columns);
    }
    int lines = (int) before.chars().filter(c -> c == '\n').count();
    return new Place(place.line() + lines, before.codePointCount(lineBreak, offset));
  }
}
