package dev.poolyard.language.syntax;

import dev.poolyard.language.syntax.Expression.Attribute;
import dev.poolyard.language.syntax.Expression.Name;
import dev.poolyard.language.syntax.Expression.Subscript;
import dev.poolyard.language.syntax.Statement.AnnotatedAssignment;
import dev.poolyard.language.syntax.Statement.Assignment;
import dev.poolyard.language.syntax.Statement.AugmentedAssignment;
import dev.poolyard.language.syntax.Statement.ExpressionStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads assignments of every kind, and expressions that stand alone. */
final class AssignmentParser {
  private static final Map<String, BinaryOperator> AUGMENTED =
      Map.ofEntries(
          Map.entry("+=", BinaryOperator.ADD),
          Map.entry("-=", BinaryOperator.SUBTRACT),
          Map.entry("*=", BinaryOperator.MULTIPLY),
          Map.entry("@=", BinaryOperator.MATRIX_MULTIPLY),
          Map.entry("/=", BinaryOperator.DIVIDE),
          Map.entry("//=", BinaryOperator.FLOOR_DIVIDE),
          Map.entry("%=", BinaryOperator.REMAINDER),
          Map.entry("**=", BinaryOperator.POWER),
          Map.entry("<<=", BinaryOperator.SHIFT_LEFT),
          Map.entry(">>=", BinaryOperator.SHIFT_RIGHT),
          Map.entry("&=", BinaryOperator.BITWISE_AND),
          Map.entry("|=", BinaryOperator.BITWISE_OR),
          Map.entry("^=", BinaryOperator.BITWISE_XOR));

  private final TokenReader tokens;
  private final ExpressionParser expressions;

  AssignmentParser(TokenReader tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  Statement read() {
    Place place = tokens.place();
    Expression first = starredList();
    Token token = tokens.peek();
    if (token.kind() == Token.Kind.OPERATOR && AUGMENTED.containsKey(token.text())) {
      return augmented(place, first, AUGMENTED.get(token.text()));
    }
    boolean annotatable =
        first instanceof Name || first instanceof Attribute || first instanceof Subscript;
    if (token.isOperator(":") && annotatable) {
      tokens.take();
      TargetParser.check(first);
      Expression annotation = expressions.annotation();
      Expression value = tokens.takeOperator("=") ? starredList() : null;
      return new AnnotatedAssignment(place, first, annotation, value);
    }
    if (!token.isOperator("=")) {
      if (first instanceof Expression.NamedExpression) {
        throw new SyntaxProblem(place, "write '=' for an assignment that stands alone");
      }
      return new ExpressionStatement(place, withoutBareStar(first));
    }
    List<Expression> targets = new ArrayList<>();
    Expression value = first;
    while (tokens.takeOperator("=")) {
      TargetParser.check(value);
      targets.add(value);
      value = starredList();
    }
    return new Assignment(place, targets, withoutBareStar(value));
  }

  private Expression starredList() {
    return tokens.peek().isKeyword("yield")
        ? expressions.yieldExpression()
        : expressions.expressionList();
  }

  private static Expression withoutBareStar(Expression value) {
    if (value instanceof Expression.Starred) {
      throw new SyntaxProblem(value.place(), "a starred expression must stand in a list or tuple");
    }
    return value;
  }

  private Statement augmented(Place place, Expression target, BinaryOperator operator) {
    if (!(target instanceof Name)
        && !(target instanceof Subscript)
        && !(target instanceof Attribute)) {
      throw new SyntaxProblem(
          target.place(),
          "'" + operator.symbol() + "=' needs a variable, a subscript or an attribute on its left");
    }
    TargetParser.check(target);
    tokens.take();
    return new AugmentedAssignment(place, target, operator, starredList());
  }
}
