package dev.poolyard.language.syntax;

import dev.poolyard.language.syntax.Expression.Argument;
import dev.poolyard.language.syntax.Expression.ArgumentKind;
import dev.poolyard.language.syntax.Expression.Attribute;
import dev.poolyard.language.syntax.Expression.BoolLiteral;
import dev.poolyard.language.syntax.Expression.Call;
import dev.poolyard.language.syntax.Expression.Clause;
import dev.poolyard.language.syntax.Expression.Comprehension;
import dev.poolyard.language.syntax.Expression.ComprehensionKind;
import dev.poolyard.language.syntax.Expression.DictDisplay;
import dev.poolyard.language.syntax.Expression.Entry;
import dev.poolyard.language.syntax.Expression.FloatLiteral;
import dev.poolyard.language.syntax.Expression.IntLiteral;
import dev.poolyard.language.syntax.Expression.ListDisplay;
import dev.poolyard.language.syntax.Expression.Name;
import dev.poolyard.language.syntax.Expression.NoneLiteral;
import dev.poolyard.language.syntax.Expression.SetDisplay;
import dev.poolyard.language.syntax.Expression.Slice;
import dev.poolyard.language.syntax.Expression.Starred;
import dev.poolyard.language.syntax.Expression.Subscript;
import dev.poolyard.language.syntax.Expression.TupleDisplay;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads names, literals, displays and comprehensions, with the calls, subscripts and attributes.
 */
final class AtomParser {
  private final TokenReader tokens;
  private final ExpressionParser expressions;
  private boolean ellipsisAllowed;

  AtomParser(TokenReader tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** Reads with {@code reader}, where {@code ...} may stand for nothing in particular. */
  Expression withEllipsis(Supplier<Expression> reader) {
    ellipsisAllowed = true;
    Expression read = reader.get();
    ellipsisAllowed = false;
    return read;
  }

  Expression primary() {
    Place place = tokens.place();
    Expression result = atom();
    while (true) {
      if (tokens.takeOperator("(")) {
        result = new Call(place, result, arguments());
      } else if (tokens.takeOperator("[")) {
        result = new Subscript(place, result, subscript());
        tokens.expectOperator("]");
      } else if (tokens.takeOperator(".")) {
        Token name = tokens.peek();
        if (name.kind() != Token.Kind.NAME) {
          throw tokens.unexpected("the name of an attribute is expected");
        }
        tokens.take();
        result = new Attribute(place, result, name.text(), name.place());
      } else {
        return result;
      }
    }
  }

  private Expression atom() {
    Token token = tokens.peek();
    Place place = token.place();
    return switch (token.kind()) {
      case NAME -> new Name(place, tokens.expectName().text());
      case NUMBER -> number(tokens.take());
      case STRING -> strings();
      case KEYWORD -> keyword(token);
      case OPERATOR -> bracketed(token);
      default -> throw tokens.unexpected("an expression is expected");
    };
  }

  private static Expression number(Token token) {
    Object value = NumberLiterals.valueOf(token.text(), token.place());
    return switch (value) {
      case Long small -> new IntLiteral(token.place(), BigInteger.valueOf(small));
      case BigInteger big -> new IntLiteral(token.place(), big);
      default -> new FloatLiteral(token.place(), (Double) value);
    };
  }

  private Expression strings() {
    List<Token> literals = new ArrayList<>();
    while (tokens.atKind(Token.Kind.STRING)) {
      literals.add(tokens.take());
    }
    return StringParser.parse(literals, tokens.context());
  }

  private Expression keyword(Token token) {
    Place place = token.place();
    switch (token.text()) {
      case "None":
        tokens.take();
        return new NoneLiteral(place);
      case "True", "False":
        tokens.take();
        return new BoolLiteral(place, token.text().equals("True"));
      case "yield":
        throw new SyntaxProblem(place, "put parentheses around 'yield' inside an expression");
      case "await":
        throw new SyntaxProblem(
            place, "'await' is not available in the function language; call the function directly");
      default:
        throw tokens.unexpected("an expression is expected");
    }
  }

  private Expression bracketed(Token token) {
    switch (token.text()) {
      case "(":
        return parenthesized();
      case "[":
        return list();
      case "{":
        return new BraceParser().read();
      case "...":
        if (ellipsisAllowed) {
          return new Expression.NoneLiteral(tokens.take().place());
        }
        throw new SyntaxProblem(token.place(), "'...' is not available; write 'pass' or None");
      default:
        throw tokens.unexpected("an expression is expected");
    }
  }

  private Expression parenthesized() {
    Place place = tokens.take().place();
    if (tokens.takeOperator(")")) {
      return new TupleDisplay(place, List.of());
    }
    if (tokens.peek().isKeyword("yield")) {
      Expression result = expressions.yieldExpression();
      expectClosing(")");
      return result;
    }
    Expression first = expressions.starredOrExpression();
    if (atComprehension()) {
      Expression result = comprehension(place, ComprehensionKind.GENERATOR, first, null);
      tokens.expectOperator(")");
      return result;
    }
    if (!tokens.peek().isOperator(",")) {
      expectClosing(")");
      if (first instanceof Starred) {
        throw new SyntaxProblem(place, "a starred expression must stand in a list, tuple or call");
      }
      return first;
    }
    return new TupleDisplay(place, elements(first, ")"));
  }

  private Expression list() {
    Place place = tokens.take().place();
    if (tokens.takeOperator("]")) {
      return new ListDisplay(place, List.of());
    }
    Expression first = expressions.starredOrExpression();
    if (atComprehension()) {
      Expression result = comprehension(place, ComprehensionKind.LIST, first, null);
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
    expectClosing(closing);
    return elements;
  }

  private void expectClosing(String closing) {
    if (!tokens.takeOperator(closing)) {
      throw tokens.unexpected("',' or '" + closing + "' is expected");
    }
  }

  private boolean atComprehension() {
    return tokens.peek().isKeyword("for") || tokens.peek().isKeyword("async");
  }

  private Expression comprehension(
      Place place, ComprehensionKind kind, Expression element, @Nullable Expression value) {
    if (element instanceof Starred) {
      throw new SyntaxProblem(
          element.place(), "a starred expression cannot stand in a comprehension");
    }
    List<Clause> clauses = new ArrayList<>();
    while (atComprehension()) {
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

  private Expression subscript() {
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

  private List<Argument> arguments() {
    List<Argument> arguments = new ArrayList<>();
    Set<String> keywords = new HashSet<>();
    while (!tokens.peek().isOperator(")")) {
      arguments.add(argument(arguments, keywords));
      if (!tokens.takeOperator(",")) {
        break;
      }
    }
    expectClosing(")");
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
    if (atComprehension()) {
      value = comprehension(place, ComprehensionKind.GENERATOR, value, null);
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

  /** Reads set and dict displays and comprehensions. */
  private final class BraceParser {
    Expression read() {
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
        if (atComprehension()) {
          Expression result = comprehension(place, ComprehensionKind.DICT, first, value);
          tokens.expectOperator("}");
          return result;
        }
        return entries(place, new Entry(first, value));
      }
      if (atComprehension()) {
        Expression result = comprehension(place, ComprehensionKind.SET, first, null);
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
      expectClosing("}");
      return new DictDisplay(place, entries);
    }
  }
}
