package dev.poolyard.language.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The annotations of functions. */
public final class Annotations {
  /** An annotation with the name that it belongs to: a parameter's, or {@code return}. */
  public record Annotation(String name, Expression expression) {}

  private Annotations() {}

  /** Returns the annotations of {@code definition} in the order of their evaluation. */
  public static List<Annotation> of(Statement.FunctionDefinition definition) {
    Parameters parameters = definition.parameters();
    List<Parameters.Parameter> ordered = new ArrayList<>();
    int positionalOnly = parameters.positionalOnly();
    List<Parameters.Parameter> positional = parameters.positional();
    ordered.addAll(positional.subList(positionalOnly, positional.size()));
    ordered.addAll(positional.subList(0, positionalOnly));
    add(ordered, parameters.rest());
    ordered.addAll(parameters.keywordOnly());
    add(ordered, parameters.restKeywords());
    List<Annotation> annotations = new ArrayList<>();
    for (Parameters.Parameter parameter : ordered) {
      if (parameter.annotation() != null) {
        annotations.add(new Annotation(parameter.name(), parameter.annotation()));
      }
    }
    if (definition.returns() != null) {
      annotations.add(new Annotation("return", definition.returns()));
    }
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
