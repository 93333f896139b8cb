package dev.poolyard.language.syntax;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as written. */
public sealed interface Expression {
  /**
   * Returns where it begins; for operators, calls and subscripts where their first operand does.
   */
  Place place();

  record NoneLiteral(Place place) implements Expression {}

  record BoolLiteral(Place place, boolean value) implements Expression {}

  record IntLiteral(Place place, BigInteger value) implements Expression {}

  record FloatLiteral(Place place, double value) implements Expression {}

  record StrLiteral(Place place, String value) implements Expression {}

  /** An f-string. */
  record FormattedString(Place place, List<Part> parts) implements Expression {}

  /** A part of an f-string. */
  sealed interface Part {}

  record TextPart(String text) implements Part {}

  /**
   * A replacement field.
   *
   * @param conversion {@code 's'}, {@code 'r'}, {@code 'a'} or 0
   */
  record ValuePart(Expression value, char conversion, @Nullable FormattedString format)
      implements Part {}

  record Name(Place place, String text) implements Expression {}

  record ListDisplay(Place place, List<Expression> elements) implements Expression {}

  record TupleDisplay(Place place, List<Expression> elements) implements Expression {}

  record SetDisplay(Place place, List<Expression> elements) implements Expression {}

  record DictDisplay(Place place, List<Entry> entries) implements Expression {}

  /**
   * An entry of a dict display.
   *
   * @param key null for {@code **value}
   */
  record Entry(@Nullable Expression key, Expression value) {}

  record Starred(Place place, Expression value) implements Expression {}

  record Unary(Place place, UnaryOperator operator, Expression operand) implements Expression {}

  record Binary(Place place, BinaryOperator operator, Expression left, Expression right)
      implements Expression {}

  /** {@code and} or {@code or}. */
  record Logical(Place place, boolean and, Expression left, Expression right)
      implements Expression {}

  record Comparison(Place place, Expression first, List<Comparand> rest) implements Expression {}

  record Comparand(ComparisonOperator operator, Expression operand) {}

  record Conditional(Place place, Expression test, Expression then, Expression otherwise)
      implements Expression {}

  record Lambda(Place place, Parameters parameters, Expression body) implements Expression {}

  /**
   * A comprehension or generator expression.
   *
   * @param value of a dict comprehension, else null
   */
  record Comprehension(
      Place place,
      ComprehensionKind kind,
      Expression element,
      @Nullable Expression value,
      List<Clause> clauses)
      implements Expression {}

  enum ComprehensionKind {
    LIST,
    SET,
    DICT,
    GENERATOR
  }

  record Clause(Expression target, Expression iterable, List<Expression> conditions) {}

  record Call(Place place, Expression callee, List<Argument> arguments) implements Expression {}

  record Argument(ArgumentKind kind, String name, Expression value) {}

  enum ArgumentKind {
    POSITIONAL,
    STARRED,
    KEYWORD,
    DOUBLE_STARRED
  }

  /** {@code namePlace} is where the attribute's name stands. */
  record Attribute(Place place, Expression object, String name, Place namePlace)
      implements Expression {}

  record Subscript(Place place, Expression object, Expression index) implements Expression {}

  record Slice(
      Place place,
      @Nullable Expression lower,
      @Nullable Expression upper,
      @Nullable Expression step)
      implements Expression {}

  /** {@code target := value}. */
  record NamedExpression(Place place, Name target, Expression value) implements Expression {}

  /** {@code yield value}; {@code value} is null for a bare one. */
  record Yield(Place place, @Nullable Expression value) implements Expression {}

  /** {@code yield from iterable}. */
  record YieldFrom(Place place, Expression iterable) implements Expression {}
}
