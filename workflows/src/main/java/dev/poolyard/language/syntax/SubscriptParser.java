package dev.poolyard.language.syntax;

import dev.poolyard.language.syntax.Expression.Slice;
import dev.poolyard.language.syntax.Expression.TupleDisplay;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands between the brackets behind a value. */
final class SubscriptParser {
  private final TokenReader tokens;
  private final ExpressionParser expressions;

  SubscriptParser(TokenReader tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** Reads up to the closing bracket. */
  Expression read() {
    Place place = tokens.place();
    Expression first = slice();
    if (!tokens.peek().isOperator(",")) {
      return first;
    }
    List<Expression> elements = new ArrayList<>(List.of(first));
    while (tokens.takeOperator(",") && !tokens.peek().isOperator("]")) {
      elements.add(slice());
    }
    for (Expression element : elements) {
      if (element instanceof Slice) {
        throw new SyntaxProblem(element.place(), "a slice cannot be one of several subscripts");
      }
    }
    return new TupleDisplay(place, elements);
  }

  private Expression slice() {
    Place place = tokens.place();
    Expression lower = tokens.peek().isOperator(":") ? null : expressions.starredOrExpression();
    if (!tokens.takeOperator(":")) {
      if (lower == null) {
        throw tokens.unexpected("an index is expected");
      }
      return lower;
    }
    Expression upper = sliceEndsHere() ? null : expressions.expression();
    Expression stride = null;
    if (tokens.takeOperator(":") && !sliceEndsHere()) {
      stride = expressions.expression();
    }
    return new Slice(place, lower, upper, stride);
  }

  private boolean sliceEndsHere() {
    Token token = tokens.peek();
    return token.isOperator(":") || token.isOperator("]") || token.isOperator(",");
  }
}
