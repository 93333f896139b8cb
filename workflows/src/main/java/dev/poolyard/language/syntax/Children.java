package dev.poolyard.language.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the expressions directly inside another, in the order of evaluation. */
public final class Children {
  private Children() {}

  /** Returns them; of lambdas and comprehensions, which have a scope of their own, none. */
  public static List<Expression> of(Expression expression) {
    return switch (expression) {
      case Expression.FormattedString string -> ofFormat(string);
      case Expression.ListDisplay list -> list.elements();
      case Expression.TupleDisplay tuple -> tuple.elements();
      case Expression.SetDisplay set -> set.elements();
      case Expression.DictDisplay dict -> ofDict(dict);
      case Expression.Starred starred -> List.of(starred.value());
      case Expression.Unary unary -> List.of(unary.operand());
      case Expression.Binary binary -> List.of(binary.left(), binary.right());
      case Expression.Logical logical -> List.of(logical.left(), logical.right());
      case Expression.Comparison comparison -> ofComparison(comparison);
      case Expression.Conditional conditional ->
          List.of(conditional.test(), conditional.then(), conditional.otherwise());
      case Expression.Call call -> ofCall(call);
      case Expression.Attribute attribute -> List.of(attribute.object());
      case Expression.Subscript subscript -> List.of(subscript.object(), subscript.index());
      case Expression.Slice slice -> present(slice.lower(), slice.upper(), slice.step());
      case Expression.NamedExpression named -> List.of(named.value());
      case Expression.Yield yield -> present(yield.value());
      case Expression.YieldFrom delegation -> List.of(delegation.iterable());
      default -> List.of();
    };
  }

  private static List<Expression> present(@Nullable Expression... expressions) {
    List<Expression> present = new ArrayList<>();
    for (Expression expression : expressions) {
      if (expression != null) {
        present.add(expression);
      }
    }
    return present;
  }

  private static List<Expression> ofFormat(Expression.FormattedString string) {
    List<Expression> children = new ArrayList<>();
    for (Expression.Part part : string.parts()) {
      if (part instanceof Expression.ValuePart value) {
        children.addAll(present(value.value(), value.format()));
      }
    }
    return children;
  }

  private static List<Expression> ofDict(Expression.DictDisplay dict) {
    List<Expression> children = new ArrayList<>();
    for (Expression.Entry entry : dict.entries()) {
      children.addAll(present(entry.key(), entry.value()));
    }
    return children;
  }

  private static List<Expression> ofComparison(Expression.Comparison comparison) {
    List<Expression> children = new ArrayList<>(List.of(comparison.first()));
    comparison.rest().forEach(comparand -> children.add(comparand.operand()));
    return children;
  }

  private static List<Expression> ofCall(Expression.Call call) {
    List<Expression> children = new ArrayList<>(List.of(call.callee()));
    call.arguments().forEach(argument -> children.add(argument.value()));
    return children;
  }
}
