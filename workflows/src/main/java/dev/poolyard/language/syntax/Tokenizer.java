package dev.poolyard.language.syntax;

import dev.poolyard.language.lexical.Words;
import dev.poolyard.value.NewerCharacters;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Splits a source text into tokens, indentation included, by Python's lexical rules. */
final class Tokenizer {
  private static final Set<String> OPERATORS =
      Set.of(
          ("**= //= >>= <<= ... != %= &= ** *= += -= -> // /= := << <= == >= >> @= ^= |= "
                  + "% & ( ) * + , - . / : ; < = > @ [ ] ^ { | } ~")
              .split(" "));

  private static final int LONGEST_OPERATOR = 3;

  /** What an operator can go on with after its first character. */
  private static final String LATER_IN_OPERATORS = "*/=<>.";

  private static final int DEEPEST_NESTING = 100;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Token> openBrackets = new ArrayDeque<>();
  private final Indentation indentation = new Indentation(tokens);
  private int position;
  private int line;
  private int column;

  private Tokenizer(String text, Place start) {
    this.text = text;
    this.line = start.line();
    this.column = start.column();
  }

  /** Returns the tokens of a whole program. */
  static List<Token> tokensOf(String source) {
    String normalized = source.replace("\r\n", "\n").replace('\r', '\n');
    if (normalized.startsWith("\uFEFF")) {
      normalized = normalized.substring(1);
    }
    Tokenizer tokenizer = new Tokenizer(normalized, new Place(1, 1));
    tokenizer.readLines();
    return tokenizer.tokens;
  }

  /** Returns the tokens of an expression inside an f-string, where line breaks mean nothing. */
  static List<Token> tokensOfExpression(String source, Place start) {
    Tokenizer tokenizer = new Tokenizer(source, start);
    tokenizer.openBrackets.push(new Token(Token.Kind.OPERATOR, "{", start));
    while (tokenizer.position < source.length()) {
      tokenizer.readToken();
    }
    tokenizer.tokens.add(new Token(Token.Kind.END, "", tokenizer.place()));
    return tokenizer.tokens;
  }

  private Place place() {
    return new Place(line, column);
  }

  private void readLines() {
    boolean atLineStart = true;
    while (position < text.length()) {
      if (atLineStart && openBrackets.isEmpty() && !readIndentation()) {
        continue;
      }
      atLineStart = readToken();
    }
    if (!openBrackets.isEmpty()) {
      Token open = openBrackets.peek();
      throw new SyntaxProblem(open.place(), "'" + open.text() + "' was never closed");
    }
    if (!tokens.isEmpty() && tokens.getLast().kind() != Token.Kind.NEWLINE) {
      add(Token.Kind.NEWLINE, "", place());
    }
    indentation.close(place());
    add(Token.Kind.END, "", place());
  }

  /** Reads the blanks a line begins with; returns false if the line holds no statement. */
  private boolean readIndentation() {
    int start = position;
    while (position < text.length() && " \t\f".indexOf(text.charAt(position)) >= 0) {
      advance(1);
    }
    String blanks = text.substring(start, position);
    if (position >= text.length()) {
      return false;
    }
    char next = text.charAt(position);
    if (next == '#') {
      skipComment();
    }
    if (position >= text.length()) {
      return false;
    }
    if (text.charAt(position) == '\n') {
      advance(1);
      return false;
    }
    indentation.enter(blanks, place());
    return true;
  }

  /** Reads one token or blank; returns whether a line has ended. */
  private boolean readToken() {
    char c = text.charAt(position);
    if (c == ' ' || c == '\t' || c == '\f') {
      advance(1);
      return false;
    }
    Place place = place();
    if (c == '\n') {
      advance(1);
      if (openBrackets.isEmpty()) {
        add(Token.Kind.NEWLINE, "", place);
        return true;
      }
      return false;
    }
    if (c == '#') {
      skipComment();
    } else if (c == '\\') {
      readContinuation(place);
    } else if (StringLiterals.startsAt(text, position)) {
      int end = StringLiterals.endOf(text, position, place);
      take(Token.Kind.STRING, end, place);
    } else if (isDigit(c) || (c == '.' && position + 1 < text.length() && isDigit(next()))) {
      take(Token.Kind.NUMBER, NumberLiterals.endOf(text, position, place), place);
    } else if (isNameStart(text.codePointAt(position))) {
      readName(place);
    } else {
      readOperator(place);
    }
    return false;
  }

  private char next() {
    return text.charAt(position + 1);
  }

  private void readContinuation(Place place) {
    if (position + 1 >= text.length() || next() != '\n') {
      throw new SyntaxProblem(place, "a backslash must be the last character of its line");
    }
    advance(2);
  }

  private void readName(Place place) {
    int end = position;
    while (end < text.length() && isNamePart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    String name = text.substring(position, end);
    if (Words.isKeyword(name)) {
      take(Token.Kind.KEYWORD, end, place);
    } else {
      advance(end - position);
      add(Token.Kind.NAME, normalized(name, place), place);
    }
  }

  /** Python takes names that differ only in the form of their letters as the same. */
  private static String normalized(String name, Place place) {
    if (Normalizer.isNormalized(name, Normalizer.Form.NFKC)) {
      return name;
    }
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
    if (Words.isKeyword(plain) || !plain.codePoints().allMatch(Tokenizer::isNamePart)) {
      throw new SyntaxProblem(place, "the name '" + name + "' is not allowed; write plain letters");
    }
    return plain;
  }

  private void readOperator(Place place) {
    int longest = position + 1;
    while (longest < Math.min(position + LONGEST_OPERATOR, text.length())
        && LATER_IN_OPERATORS.indexOf(text.charAt(longest)) >= 0) {
      longest++;
    }
    for (int end = longest; end > position; end--) {
      if (OPERATORS.contains(text.substring(position, end))) {
        take(Token.Kind.OPERATOR, end, place);
        follow(tokens.getLast());
        return;
      }
    }
    String character = Character.toString(text.codePointAt(position));
    String advice = character.equals("!") ? "; write 'not' or '!='" : "";
    throw new SyntaxProblem(
        place, "the character '" + character + "' is not allowed here" + advice);
  }

  /** Keeps account of open brackets. */
  private void follow(Token token) {
    if ("([{".contains(token.text())) {
      if (openBrackets.size() >= DEEPEST_NESTING) {
        throw new SyntaxProblem(token.place(), "too many nested brackets, at most 100 are allowed");
      }
      openBrackets.push(token);
    } else if (")]}".contains(token.text())) {
      if (openBrackets.isEmpty()) {
        throw new SyntaxProblem(token.place(), "unmatched '" + token.text() + "'");
      }
      Token open = openBrackets.pop();
      if ("([{".indexOf(open.text()) != ")]}".indexOf(token.text())) {
        throw new SyntaxProblem(
            token.place(),
            "'" + token.text() + "' does not match the opening '" + open.text() + "'");
      }
    }
  }

  private void skipComment() {
    while (position < text.length() && text.charAt(position) != '\n') {
      advance(1);
    }
  }

  private void take(Token.Kind kind, int end, Place place) {
    String word = text.substring(position, end);
    advance(end - position);
    add(kind, word, place);
  }

  private void add(Token.Kind kind, String word, Place place) {
    tokens.add(new Token(kind, word, place));
  }

  private void advance(int characters) {
    for (int i = 0; i < characters; i++) {
      char c = text.charAt(position++);
      if (c == '\n') {
        line++;
        column = 1;
      } else if (!Character.isLowSurrogate(c)) {
        column++;
      }
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isNameStart(int codePoint) {
    return codePoint == '_'
        || (Character.isLetter(codePoint) && !NewerCharacters.contains(codePoint));
  }

  static boolean isNamePart(int codePoint) {
    return codePoint == '_'
        || (Character.isLetterOrDigit(codePoint) && !NewerCharacters.contains(codePoint));
  }
}
