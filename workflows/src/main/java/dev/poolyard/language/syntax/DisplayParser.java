package dev.poolyard.language.syntax;

import dev.poolyard.language.syntax.Expression.ComprehensionKind;
import dev.poolyard.language.syntax.Expression.DictDisplay;
import dev.poolyard.language.syntax.Expression.Entry;
import dev.poolyard.language.syntax.Expression.ListDisplay;
import dev.poolyard.language.syntax.Expression.SetDisplay;
import dev.poolyard.language.syntax.Expression.Starred;
import dev.poolyard.language.syntax.Expression.TupleDisplay;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands in brackets by itself: displays, comprehensions, and what is only grouped. */
final class DisplayParser {
  private final TokenReader tokens;
  private final ExpressionParser expressions;
  private final ComprehensionParser comprehensions;

  DisplayParser(TokenReader tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.comprehensions = new ComprehensionParser(tokens, expressions);
  }

  /** Reads from an opening parenthesis on. */
  Expression parenthesized() {
    Place place = tokens.take().place();
    if (tokens.takeOperator(")")) {
      return new TupleDisplay(place, List.of());
    }
    if (tokens.peek().isKeyword("yield")) {
      Expression result = expressions.yieldExpression();
      tokens.expectClosing(")");
      return result;
    }
    Expression first = expressions.starredOrExpression();
    if (comprehensions.isNext()) {
      Expression result = comprehensions.read(place, ComprehensionKind.GENERATOR, first, null);
      tokens.expectOperator(")");
      return result;
    }
    if (!tokens.peek().isOperator(",")) {
      tokens.expectClosing(")");
      if (first instanceof Starred) {
        throw new SyntaxProblem(place, "a starred expression must stand in a list, tuple or call");
      }
      return first;
    }
    return new TupleDisplay(place, elements(first, ")"));
  }

  /** Reads from an opening bracket on. */
  Expression list() {
    Place place = tokens.take().place();
    if (tokens.takeOperator("]")) {
      return new ListDisplay(place, List.of());
    }
    Expression first = expressions.starredOrExpression();
    if (comprehensions.isNext()) {
      Expression result = comprehensions.read(place, ComprehensionKind.LIST, first, null);
      tokens.expectOperator("]");
      return result;
    }
    return new ListDisplay(place, elements(first, "]"));
  }

  private List<Expression> elements(Expression first, String closing) {
    List<Expression> elements = new ArrayList<>(List.of(first));
    while (tokens.takeOperator(",") && !tokens.peek().isOperator(closing)) {
      elements.add(expressions.starredOrExpression());
    }
    tokens.expectClosing(closing);
    return elements;
  }

  /** Reads from an opening brace on. */
  Expression braced() {
    Place place = tokens.take().place();
    if (tokens.takeOperator("}")) {
      return new DictDisplay(place, List.of());
    }
    if (tokens.peek().isOperator("**")) {
      return entries(place, entry());
    }
    Expression first = expressions.starredOrExpression();
    if (tokens.takeOperator(":")) {
      Expression value = expressions.expression();
      if (comprehensions.isNext()) {
        Expression result = comprehensions.read(place, ComprehensionKind.DICT, first, value);
        tokens.expectOperator("}");
        return result;
      }
      return entries(place, new Entry(first, value));
    }
    if (comprehensions.isNext()) {
      Expression result = comprehensions.read(place, ComprehensionKind.SET, first, null);
      tokens.expectOperator("}");
      return result;
    }
    return new SetDisplay(place, elements(first, "}"));
  }

  private Entry entry() {
    if (tokens.takeOperator("**")) {
      return new Entry(null, expressions.bitwiseOr());
    }
    Expression key = expressions.expression();
    tokens.expectOperator(":");
    return new Entry(key, expressions.expression());
  }

  private Expression entries(Place place, Entry first) {
    List<Entry> entries = new ArrayList<>(List.of(first));
    while (tokens.takeOperator(",") && !tokens.peek().isOperator("}")) {
      entries.add(entry());
    }
    tokens.expectClosing("}");
    return new DictDisplay(place, entries);
  }
}
