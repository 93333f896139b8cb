package dev.poolyard.language.syntax;

import java.util.List;

/** Walks along tokens. */
final class TokenReader {
  private final List<Token> tokens;
  private ClassContext context;
  private int position;

  TokenReader(List<Token> tokens, ClassContext context) {
    this.tokens = tokens;
    this.context = context;
  }

  /** Returns in which class the reader stands. */
  ClassContext context() {
    return context;
  }

  /** Enters another class or leaves one; private names read from now on belong to it. */
  void setContext(ClassContext context) {
    this.context = context;
  }

  Token peek() {
    return context.mangle(tokens.get(position));
  }

  /** Returns the next token as it is written, a private name unchanged. */
  Token peekWritten() {
    return tokens.get(position);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(position + ahead, tokens.size() - 1));
  }

  Token take() {
    Token token = peek();
    if (token.kind() != Token.Kind.END) {
      position++;
    }
    return token;
  }

  Place place() {
    return peek().place();
  }

  int mark() {
    return position;
  }

  void reset(int mark) {
    position = mark;
  }

  boolean takeOperator(String operator) {
    if (peek().isOperator(operator)) {
      take();
      return true;
    }
    return false;
  }

  boolean takeKeyword(String keyword) {
    if (peek().isKeyword(keyword)) {
      take();
      return true;
    }
    return false;
  }

  boolean atKind(Token.Kind kind) {
    return peek().kind() == kind;
  }

  void expectOperator(String operator) {
    if (!takeOperator(operator)) {
      throw unexpected("'" + operator + "' is expected");
    }
  }

  /** Expects the end of a list of things that commas part. */
  void expectClosing(String bracket) {
    if (!takeOperator(bracket)) {
      throw unexpected("',' or '" + bracket + "' is expected");
    }
  }

  void expectKeyword(String keyword) {
    if (!takeKeyword(keyword)) {
      throw unexpected("'" + keyword + "' is expected");
    }
  }

  Token expectName() {
    Token token = peek();
    if (token.kind() == Token.Kind.KEYWORD) {
      throw new SyntaxProblem(
          token.place(), "'" + token.text() + "' is a word of the language and cannot be a name");
    }
    if (token.kind() != Token.Kind.NAME) {
      throw unexpected("a name is expected");
    }
    boolean inClass = context.body() && SpecialNames.isDefinable(token.text());
    if (SpecialNames.isSpecial(token.text())
        && !inClass
        && !token.text().equals("__name__")
        && !token.text().equals("__doc__")) {
      if (context.body()) {
        throw new SyntaxProblem(token.place(), SpecialNames.refuse("in a class,", token.text()));
      }
      throw new SyntaxProblem(
          token.place(),
          "the name '" + token.text() + "' is reserved; choose one without double underscores");
    }
    return take();
  }

  SyntaxProblem unexpected(String expectation) {
    Token token = peek();
    return new SyntaxProblem(
        token.place(), expectation + ", but " + token.description() + " stands here");
  }
}
