package dev.poolyard.language.syntax;

import dev.poolyard.language.syntax.Expression.Argument;
import dev.poolyard.language.syntax.Expression.ArgumentKind;
import dev.poolyard.language.syntax.Expression.ComprehensionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the arguments of a call. */
final class ArgumentParser {
  private final TokenReader tokens;
  private final ExpressionParser expressions;
  private final ComprehensionParser comprehensions;

  ArgumentParser(TokenReader tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.comprehensions = new ComprehensionParser(tokens, expressions);
  }

  /** Reads to the closing parenthesis, including it. */
  List<Argument> read() {
    List<Argument> arguments = new ArrayList<>();
    Set<String> keywords = new HashSet<>();
    while (!tokens.peek().isOperator(")")) {
      arguments.add(argument(arguments, keywords));
      if (!tokens.takeOperator(",")) {
        break;
      }
    }
    tokens.expectClosing(")");
    return arguments;
  }

  private Argument argument(List<Argument> before, Set<String> keywords) {
    Place place = tokens.place();
    if (tokens.takeOperator("**")) {
      return new Argument(ArgumentKind.DOUBLE_STARRED, "", expressions.expression());
    }
    if (tokens.takeOperator("*")) {
      if (before.stream().anyMatch(a -> a.kind() == ArgumentKind.DOUBLE_STARRED)) {
        throw new SyntaxProblem(place, "an argument with '*' cannot follow one with '**'");
      }
      return new Argument(ArgumentKind.STARRED, "", expressions.expression());
    }
    if (tokens.atKind(Token.Kind.NAME) && tokens.peek(1).isOperator("=")) {
      String name = tokens.peekWritten().text();
      tokens.expectName();
      tokens.take();
      if (!keywords.add(name)) {
        throw new SyntaxProblem(place, "the keyword argument '" + name + "' is given twice");
      }
      return new Argument(ArgumentKind.KEYWORD, name, expressions.expression());
    }
    Expression value = expressions.namedExpression();
    if (comprehensions.isNext()) {
      value = comprehensions.read(place, ComprehensionKind.GENERATOR, value, null);
      if (!before.isEmpty() || !tokens.peek().isOperator(")")) {
        throw new SyntaxProblem(place, "put parentheses around this generator expression");
      }
    }
    boolean afterKeyword =
        before.stream()
            .anyMatch(
                a -> a.kind() == ArgumentKind.KEYWORD || a.kind() == ArgumentKind.DOUBLE_STARRED);
    if (afterKeyword) {
      throw new SyntaxProblem(place, "a positional argument cannot follow a keyword argument");
    }
    return new Argument(ArgumentKind.POSITIONAL, "", value);
  }
}
