package dev.poolyard.language.syntax;

import dev.poolyard.language.syntax.Expression.Clause;
import dev.poolyard.language.syntax.Expression.Comprehension;
import dev.poolyard.language.syntax.Expression.Lambda;
import dev.poolyard.language.syntax.Expression.Name;
import dev.poolyard.language.syntax.Expression.NamedExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where Python does not allow {@code :=} in a comprehension. */
final class ComprehensionRules {
  private ComprehensionRules() {}

  static void check(Comprehension comprehension) {
    Set<String> variables = new TreeSet<>();
    for (Clause clause : comprehension.clauses()) {
      for (NamedExpression named : namedIn(clause.iterable(), true)) {
        throw new SyntaxProblem(
            named.place(), "':=' cannot stand in what a comprehension goes through; name it above");
      }
      addNames(clause.target(), variables);
    }
    for (Expression part : evaluated(comprehension)) {
      for (NamedExpression named : namedIn(part, false)) {
        if (variables.contains(named.target().text())) {
          throw new SyntaxProblem(
              named.place(),
              "':=' cannot change '%s', which the comprehension counts with; use another name"
                  .formatted(named.target().text()));
        }
      }
    }
  }

  private static void addNames(Expression target, Set<String> names) {
    if (target instanceof Name name) {
      names.add(name.text());
    } else if (!(target instanceof Expression.Attribute
        || target instanceof Expression.Subscript)) {
      Children.of(target).forEach(part -> addNames(part, names));
    }
  }

  private static List<Expression> evaluated(Comprehension comprehension) {
    List<Expression> parts = new ArrayList<>(List.of(comprehension.element()));
    if (comprehension.value() != null) {
      parts.add(comprehension.value());
    }
    comprehension.clauses().forEach(clause -> parts.addAll(clause.conditions()));
    return parts;
  }

  private static List<NamedExpression> namedIn(Expression expression, boolean lambdasToo) {
    List<NamedExpression> found = new ArrayList<>();
    collect(expression, lambdasToo, found);
    return found;
  }

  private static void collect(
      Expression expression, boolean lambdasToo, List<NamedExpression> found) {
    List<Expression> parts = new ArrayList<>(Children.of(expression));
    switch (expression) {
      case NamedExpression named -> found.add(named);
      case Lambda lambda when lambdasToo -> parts.add(lambda.body());
      case Comprehension inner -> {
        parts.addAll(evaluated(inner));
        inner.clauses().forEach(clause -> parts.add(clause.iterable()));
      }
      default -> {}
    }
    parts.forEach(part -> collect(part, lambdasToo, found));
  }
}
