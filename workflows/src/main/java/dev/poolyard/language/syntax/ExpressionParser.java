package dev.poolyard.language.syntax;

import dev.poolyard.language.syntax.Expression.Binary;
import dev.poolyard.language.syntax.Expression.Comparand;
import dev.poolyard.language.syntax.Expression.Comparison;
import dev.poolyard.language.syntax.Expression.Conditional;
import dev.poolyard.language.syntax.Expression.IntLiteral;
import dev.poolyard.language.syntax.Expression.Lambda;
import dev.poolyard.language.syntax.Expression.Logical;
import dev.poolyard.language.syntax.Expression.Name;
import dev.poolyard.language.syntax.Expression.NamedExpression;
import dev.poolyard.language.syntax.Expression.Starred;
import dev.poolyard.language.syntax.Expression.TupleDisplay;
import dev.poolyard.language.syntax.Expression.Unary;
import dev.poolyard.language.syntax.Expression.Yield;
import dev.poolyard.language.syntax.Expression.YieldFrom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads expressions by recursive descent, one method for each level of precedence. */
final class ExpressionParser {
  private static final int DEEPEST = 200;

  private static final Set<String> BEGINNINGS =
      Set.of(
          "(", "[", "{", "-", "+", "~", "*", "...", "None", "True", "False", "not", "lambda",
          "await");

  private final TokenReader tokens;
  private final AtomParser atoms;
  private final ParameterParser parameters;
  private int depth;

  ExpressionParser(TokenReader tokens) {
    this.tokens = tokens;
    this.atoms = new AtomParser(tokens, this);
    this.parameters = new ParameterParser(tokens, this);
  }

  ParameterParser parameters() {
    return parameters;
  }

  /** Reads {@code a, *b, c} or a single expression. */
  Expression expressionList() {
    Place place = tokens.place();
    Expression first = starredOrExpression();
    if (!tokens.peek().isOperator(",")) {
      if (first instanceof Starred) {
        throw new SyntaxProblem(place, "a starred expression must stand in a list, tuple or call");
      }
      return first;
    }
    List<Expression> elements = new ArrayList<>(List.of(first));
    while (tokens.takeOperator(",") && startsExpression()) {
      elements.add(starredOrExpression());
    }
    return new TupleDisplay(place, elements);
  }

  /** Reads {@code yield value} or {@code yield from iterable}. */
  Expression yieldExpression() {
    Place place = tokens.take().place();
    if (tokens.takeKeyword("from")) {
      return new YieldFrom(place, expression());
    }
    return new Yield(place, startsExpression() ? expressionList() : null);
  }

  boolean startsExpression() {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case NAME, NUMBER, STRING -> true;
      case OPERATOR, KEYWORD -> BEGINNINGS.contains(token.text());
      default -> false;
    };
  }

  /** Reads {@code *x}, {@code x := y} or an expression. */
  Expression starredOrExpression() {
    Place place = tokens.place();
    if (tokens.takeOperator("*")) {
      return new Starred(place, bitwiseOr());
    }
    return namedExpression();
  }

  /** Reads {@code x := y} or an expression. */
  Expression namedExpression() {
    Place place = tokens.place();
    Expression expression = expression();
    if (expression instanceof Name name && tokens.takeOperator(":=")) {
      return new NamedExpression(place, name, expression());
    }
    return expression;
  }

  Expression expression() {
    if (++depth > DEEPEST) {
      throw new SyntaxProblem(
          tokens.place(), "this expression is nested too deeply; name its parts");
    }
    try {
      return tokens.peek().isKeyword("lambda") ? lambda() : conditional();
    } finally {
      depth--;
    }
  }

  private Expression lambda() {
    Place place = tokens.take().place();
    Parameters read = parameters.untilColon();
    tokens.expectOperator(":");
    return new Lambda(place, read, expression());
  }

  private Expression conditional() {
    Place place = tokens.place();
    Expression then = or();
    if (!tokens.takeKeyword("if")) {
      return then;
    }
    Expression test = or();
    if (!tokens.takeKeyword("else")) {
      throw tokens.unexpected("'else' is expected after 'if' in an expression");
    }
    return new Conditional(place, test, then, expression());
  }

  Expression or() {
    Place place = tokens.place();
    Expression left = and();
    while (tokens.takeKeyword("or")) {
      left = new Logical(place, false, left, and());
    }
    return left;
  }

  private Expression and() {
    Place place = tokens.place();
    Expression left = not();
    while (tokens.takeKeyword("and")) {
      left = new Logical(place, true, left, not());
    }
    return left;
  }

  private Expression not() {
    Place place = tokens.place();
    if (!tokens.takeKeyword("not")) {
      return comparison();
    }
    if (++depth > DEEPEST) {
      throw new SyntaxProblem(place, "this expression is nested too deeply; name its parts");
    }
    Expression operand = not();
    depth--;
    return new Unary(place, UnaryOperator.NOT, operand);
  }

  private Expression comparison() {
    Place place = tokens.place();
    Expression first = bitwiseOr();
    ComparisonOperator operator = comparisonOperator();
    if (operator == null) {
      return first;
    }
    List<Comparand> rest = new ArrayList<>();
    for (; operator != null; operator = comparisonOperator()) {
      rest.add(new Comparand(operator, bitwiseOr()));
    }
    return new Comparison(place, first, rest);
  }

  private @Nullable ComparisonOperator comparisonOperator() {
    Token token = tokens.peek();
    if (token.kind() != Token.Kind.OPERATOR && token.kind() != Token.Kind.KEYWORD) {
      return null;
    }
    if (token.isKeyword("not") && tokens.peek(1).isKeyword("in")) {
      tokens.take();
      tokens.take();
      return ComparisonOperator.NOT_IN;
    }
    if (token.isKeyword("is") && tokens.peek(1).isKeyword("not")) {
      tokens.take();
      tokens.take();
      return ComparisonOperator.IS_NOT;
    }
    ComparisonOperator operator = ComparisonOperator.of(token.text());
    if (operator != null) {
      tokens.take();
    }
    return operator;
  }

  /** Reads an annotation, where {@code ...} may stand among types. */
  Expression annotation() {
    return atoms.withEllipsis(this::expression);
  }

  /** Reads what binds tighter than a comparison. */
  Expression bitwiseOr() {
    return binary(BinaryOperator.BITWISE_OR.precedence());
  }

  /** Reads operands joined by operators of {@code loosest} precedence or tighter. */
  private Expression binary(int loosest) {
    Place place = tokens.place();
    Expression left = unary();
    BinaryOperator operator = binaryOperator(loosest);
    while (operator != null) {
      tokens.take();
      left = new Binary(place, operator, left, binary(operator.precedence() + 1));
      operator = binaryOperator(loosest);
    }
    return left;
  }

  private @Nullable BinaryOperator binaryOperator(int loosest) {
    Token token = tokens.peek();
    BinaryOperator operator =
        token.kind() == Token.Kind.OPERATOR ? BinaryOperator.of(token.text()) : null;
    return operator != null && operator.precedence() >= loosest ? operator : null;
  }

  private Expression unary() {
    Place place = tokens.place();
    UnaryOperator operator;
    if (tokens.takeOperator("-")) {
      operator = UnaryOperator.MINUS;
    } else if (tokens.takeOperator("+")) {
      operator = UnaryOperator.PLUS;
    } else if (tokens.takeOperator("~")) {
      operator = UnaryOperator.INVERT;
    } else {
      return power();
    }
    if (++depth > DEEPEST) {
      throw new SyntaxProblem(place, "this expression is nested too deeply; name its parts");
    }
    Expression operand = unary();
    depth--;
    if (operator == UnaryOperator.MINUS
        && operand instanceof IntLiteral literal
        && literal.value().signum() > 0) {
      return new IntLiteral(place, literal.value().negate());
    }
    return new Unary(place, operator, operand);
  }

  private Expression power() {
    Place place = tokens.place();
    Expression base = atoms.primary();
    if (tokens.takeOperator("**")) {
      if (++depth > DEEPEST) {
        throw new SyntaxProblem(place, "this expression is nested too deeply; name its parts");
      }
      Expression exponent = unary();
      depth--;
      return new Binary(place, BinaryOperator.POWER, base, exponent);
    }
    return base;
  }
}
