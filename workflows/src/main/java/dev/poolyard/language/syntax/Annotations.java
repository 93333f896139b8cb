package dev.poolyard.language.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an annotation is evaluated. Annotations are kept nowhere, so only their names and
 * attributes matter: those that are missing raise errors, as in CPython.
 */
public final class Annotations {
  private Annotations() {}

  /** Returns the annotations of {@code definition} in the order of their evaluation. */
  public static List<Expression> of(Statement.FunctionDefinition definition) {
    Parameters parameters = definition.parameters();
    List<Parameters.Parameter> ordered = new ArrayList<>();
    int positionalOnly = parameters.positionalOnly();
    List<Parameters.Parameter> positional = parameters.positional();
    ordered.addAll(positional.subList(positionalOnly, positional.size()));
    ordered.addAll(positional.subList(0, positionalOnly));
    add(ordered, parameters.rest());
    ordered.addAll(parameters.keywordOnly());
    add(ordered, parameters.restKeywords());
    List<Expression> annotations = new ArrayList<>();
    ordered.forEach(parameter -> add(annotations, parameter.annotation()));
    add(annotations, definition.returns());
    return annotations;
  }

  private static <T> void add(List<T> all, @Nullable T one) {
    if (one != null) {
      all.add(one);
    }
  }

  /** Returns the names and attributes in {@code annotation} that must be looked up. */
  public static List<Expression> evaluated(Expression annotation) {
    if (annotation instanceof Expression.Name || annotation instanceof Expression.Attribute) {
      return List.of(annotation);
    }
    List<Expression> parts = new ArrayList<>();
    Children.of(annotation).forEach(child -> parts.addAll(evaluated(child)));
    return parts;
  }
}
