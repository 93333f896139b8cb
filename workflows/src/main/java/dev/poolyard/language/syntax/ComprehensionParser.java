package dev.poolyard.language.syntax;

import dev.poolyard.language.syntax.Expression.Clause;
import dev.poolyard.language.syntax.Expression.Comprehension;
import dev.poolyard.language.syntax.Expression.ComprehensionKind;
import dev.poolyard.language.syntax.Expression.Name;
import dev.poolyard.language.syntax.Expression.Starred;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what follows the element of a comprehension: {@code for x in items if x}. */
final class ComprehensionParser {
  private final TokenReader tokens;
  private final ExpressionParser expressions;

  ComprehensionParser(TokenReader tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** Returns whether one begins here. */
  boolean isNext() {
    return tokens.peek().isKeyword("for") || tokens.peek().isKeyword("async");
  }

  /**
   * Reads one to its end, which its bracket follows.
   *
   * @param value of an entry of a dict, else null
   */
  Expression read(
      Place place, ComprehensionKind kind, Expression element, @Nullable Expression value) {
    if (element instanceof Starred) {
      throw new SyntaxProblem(
          element.place(), "a starred expression cannot stand in a comprehension");
    }
    List<Clause> clauses = new ArrayList<>();
    while (isNext()) {
      if (tokens.peek().isKeyword("async")) {
        throw new SyntaxProblem(
            tokens.place(), "'async' is not available in the function language");
      }
      tokens.take();
      Expression target = new TargetParser(tokens, expressions).targetList("in");
      tokens.expectKeyword("in");
      Expression iterable = expressions.or();
      List<Expression> conditions = new ArrayList<>();
      while (tokens.takeKeyword("if")) {
        conditions.add(conditionOf());
      }
      clauses.add(new Clause(target, iterable, conditions));
    }
    Comprehension comprehension = new Comprehension(place, kind, element, value, clauses);
    ComprehensionRules.check(comprehension);
    return comprehension;
  }

  private Expression conditionOf() {
    Expression condition = expressions.or();
    if (condition instanceof Name name && tokens.takeOperator(":=")) {
      return new Expression.NamedExpression(name.place(), name, expressions.expression());
    }
    return condition;
  }
}
