package dev.poolyard.language.syntax;

import java.util.List;

/** A whole source text. */
public record Module(List<Statement> statements) {
  /**
   * Reads {@code source}.
   *
   * @throws SyntaxProblem if it is not a text of the language
   */
  public static Module read(String source) {
    TokenReader tokens = new TokenReader(Tokenizer.tokensOf(source), ClassContext.OUTSIDE);
    return new Module(new StatementParser(tokens).statements());
  }
}
