package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.BinaryOperator;
import dev.poolyard.language.syntax.Expression;
import java.util.Set;

/** Refuses what types can do in CPython's annotations and not here. */
final class TypeExpressions {
  private static final Set<String> GENERIC =
      Set.of("list", "tuple", "dict", "set", "frozenset", "type");
  private static final Set<String> PLAIN = Set.of("int", "float", "bool", "str", "range", "object");
  private static final Set<String> GENERIC_IN_MODULES = Set.of("deque", "defaultdict", "Counter");

  private final Problems problems;
  private final Scope scope;

  TypeExpressions(Problems problems, Scope scope) {
    this.problems = problems;
    this.scope = scope;
  }

  /** Checks an annotation, which may be a name, a text, or types joined and in brackets. */
  void checkAnnotation(Expression annotation) {
    if (!(annotation instanceof Expression.StrLiteral)) {
      checkParts(annotation);
    }
  }

  private void checkParts(Expression part) {
    switch (part) {
      case Expression.Name name -> {}
      case Expression.Attribute attribute -> checkParts(attribute.object());
      case Expression.NoneLiteral none -> {}
      case Expression.Subscript subscript when takesTypes(subscript.object()) ->
          checkArgument(subscript.index());
      case Expression.Binary union when union.operator() == BinaryOperator.BITWISE_OR -> {
        checkParts(union.left());
        checkParts(union.right());
      }
      default ->
          problems.add(
              part.place(),
              "an annotation can only be a type, types joined with '|' or a text; write a comment");
    }
  }

  private void checkArgument(Expression argument) {
    switch (argument) {
      case Expression.TupleDisplay tuple -> tuple.elements().forEach(this::checkArgument);
      case Expression.ListDisplay list -> list.elements().forEach(this::checkArgument);
      default -> checkAnnotation(argument);
    }
  }

  private boolean takesTypes(Expression object) {
    return switch (object) {
      case Expression.Name name ->
          isBuiltin(name, GENERIC) || GENERIC_IN_MODULES.contains(name.text());
      case Expression.Attribute attribute -> GENERIC_IN_MODULES.contains(attribute.name());
      default -> false;
    };
  }

  /** Refuses {@code int | str} as a value, which is a type of its own in CPython. */
  void checkUnion(Expression.Binary binary) {
    if (binary.operator() == BinaryOperator.BITWISE_OR
        && (isType(binary.left()) || isType(binary.right()))) {
      problems.add(binary.place(), "types cannot be joined with '|' here; write a tuple of them");
    }
  }

  /** Refuses {@code list[int]} as a value, which is a type of its own in CPython. */
  void checkBrackets(Expression.Subscript subscript) {
    if (isBuiltin(subscript.object(), GENERIC)) {
      problems.add(
          subscript.place(), "a type takes brackets only in an annotation; write the type alone");
    }
  }

  private boolean isType(Expression expression) {
    return isBuiltin(expression, GENERIC) || isBuiltin(expression, PLAIN);
  }

  private boolean isBuiltin(Expression expression, Set<String> types) {
    return expression instanceof Expression.Name name
        && types.contains(name.text())
        && scope.find(name.text()) == null;
  }
}
