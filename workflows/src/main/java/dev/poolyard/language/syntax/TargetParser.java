package dev.poolyard.language.syntax;

import dev.poolyard.language.syntax.Expression.Attribute;
import dev.poolyard.language.syntax.Expression.ListDisplay;
import dev.poolyard.language.syntax.Expression.Name;
import dev.poolyard.language.syntax.Expression.Starred;
import dev.poolyard.language.syntax.Expression.Subscript;
import dev.poolyard.language.syntax.Expression.TupleDisplay;
import java.util.ArrayList;
import java.util.List;

/** Reads and checks what can be assigned to. */
final class TargetParser {
  private final TokenReader tokens;
  private final ExpressionParser expressions;

  TargetParser(TokenReader tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** Reads the targets of a {@code for}, up to the keyword {@code end}. */
  Expression targetList(String end) {
    Place place = tokens.place();
    List<Expression> elements = new ArrayList<>();
    boolean comma = false;
    do {
      if (tokens.peek().isKeyword(end)) {
        break;
      }
      Place elementPlace = tokens.place();
      boolean starred = tokens.takeOperator("*");
      Expression element = expressions.bitwiseOr();
      elements.add(starred ? new Starred(elementPlace, element) : element);
      comma = tokens.peek().isOperator(",");
    } while (tokens.takeOperator(","));
    if (elements.isEmpty()) {
      throw tokens.unexpected("a name is expected");
    }
    Expression target =
        elements.size() == 1 && !comma ? elements.getFirst() : new TupleDisplay(place, elements);
    check(target);
    return target;
  }

  /**
   * @throws SyntaxProblem if nothing can be assigned to {@code target}
   */
  static void check(Expression target) {
    switch (target) {
      case Name name -> checkName(name);
      case Subscript subscript -> {}
      case Attribute attribute -> {}
      case TupleDisplay tuple -> checkAll(tuple.elements());
      case ListDisplay list -> checkAll(list.elements());
      case Starred starred ->
          throw new SyntaxProblem(
              starred.place(), "a starred target must stand in a list or tuple");
      default ->
          throw new SyntaxProblem(
              target.place(), "nothing can be assigned to this expression; use '==' to compare");
    }
  }

  private static void checkName(Name name) {
    if (name.text().startsWith("__") && !SpecialNames.isDefinable(name.text())) {
      throw new SyntaxProblem(
          name.place(), "'" + name.text() + "' cannot be assigned; choose another name");
    }
  }

  private static void checkAll(List<Expression> elements) {
    int stars = 0;
    for (Expression element : elements) {
      if (element instanceof Starred starred) {
        if (++stars > 1) {
          throw new SyntaxProblem(element.place(), "only one target can be starred");
        }
        check(starred.value());
      } else {
        check(element);
      }
    }
  }
}
