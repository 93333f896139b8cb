package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.Blocks;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Expression.ComprehensionKind;
import dev.poolyard.language.syntax.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the text of a function that what it returns can never leave its process: a generator,
 * or a function that it makes. What cannot be told from the text alone is taken as fine.
 */
public final class StrandedResult {
  private static final String GENERATOR = "a generator";
  private static final String INNER_FUNCTION = "a function made inside it";

  private final Set<String> inner = new HashSet<>();
  private boolean yields;
  private @Nullable String returned;

  private StrandedResult() {}

  /** Returns what the module's function called {@code name} surely gives and cannot be sent. */
  public static @Nullable String of(List<Statement> statements, String name) {
    String found = null;
    for (Statement statement : statements) {
      if (statement instanceof Statement.FunctionDefinition definition
          && definition.name().equals(name)) {
        found = definition.decorators().isEmpty() ? ofBody(definition.body()) : null;
      } else if (statement instanceof Statement.Assignment assignment
          && assignment.targets().getFirst() instanceof Expression.Name target
          && target.text().equals(name)) {
        found =
            assignment.value() instanceof Expression.Lambda lambda
                ? new StrandedResult().ofValue(lambda.body())
                : null;
      }
    }
    return found;
  }

  private static @Nullable String ofBody(List<Statement> body) {
    var result = new StrandedResult();
    result.lookAt(body);
    return result.yields ? GENERATOR : result.returned;
  }

  private void lookAt(List<Statement> block) {
    for (Statement statement : block) {
      switch (statement) {
        case Statement.FunctionDefinition definition -> inner.add(definition.name());
        case Statement.Return given when given.value() != null && returned == null ->
            returned = ofValue(given.value());
        case Statement.ExpressionStatement alone -> yields |= isYield(alone.value());
        case Statement.Assignment assignment -> yields |= isYield(assignment.value());
        default -> {}
      }
      Blocks.of(statement).forEach(this::lookAt);
    }
  }

  private @Nullable String ofValue(Expression value) {
    return switch (value) {
      case Expression.Lambda _ -> INNER_FUNCTION;
      case Expression.Name name when inner.contains(name.text()) -> INNER_FUNCTION;
      case Expression.Comprehension comprehension
          when comprehension.kind() == ComprehensionKind.GENERATOR ->
          GENERATOR;
      default -> null;
    };
  }

  private static boolean isYield(Expression expression) {
    return expression instanceof Expression.Yield || expression instanceof Expression.YieldFrom;
  }
}
