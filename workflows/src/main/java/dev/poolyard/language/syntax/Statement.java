package dev.poolyard.language.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement as written. */
public sealed interface Statement {
  /** Returns where it begins. */
  Place place();

  record ExpressionStatement(Place place, Expression value) implements Statement {}

  /** {@code a = b = value}. */
  record Assignment(Place place, List<Expression> targets, Expression value) implements Statement {}

  /** {@code target: annotation = value}; {@code value} may be null. */
  record AnnotatedAssignment(
      Place place, Expression target, Expression annotation, @Nullable Expression value)
      implements Statement {}

  record AugmentedAssignment(
      Place place, Expression target, BinaryOperator operator, Expression value)
      implements Statement {}

  record Delete(Place place, List<Expression> targets) implements Statement {}

  record Pass(Place place) implements Statement {}

  record Break(Place place) implements Statement {}

  record Continue(Place place) implements Statement {}

  record Return(Place place, @Nullable Expression value) implements Statement {}

  record If(Place place, Expression test, List<Statement> then, List<Statement> otherwise)
      implements Statement {}

  record While(Place place, Expression test, List<Statement> body, List<Statement> otherwise)
      implements Statement {}

  record For(
      Place place,
      Expression target,
      Expression iterable,
      List<Statement> body,
      List<Statement> otherwise)
      implements Statement {}

  /**
   * A {@code def}.
   *
   * @param name what it binds
   * @param written its name as written, which differs if it is private to a class
   */
  record FunctionDefinition(
      Place place,
      String name,
      String written,
      Parameters parameters,
      @Nullable Expression returns,
      List<Expression> decorators,
      List<Statement> body)
      implements Statement {}

  /** A {@code class}, named as a {@code def}; {@code base} is null if none is written. */
  record ClassDefinition(
      Place place,
      String name,
      String written,
      @Nullable Expression base,
      List<Expression> decorators,
      List<Statement> body)
      implements Statement {}

  /** {@code import module as alias}. */
  record Import(Place place, String module, String alias) implements Statement {}

  /** {@code from module import name as alias, …}. */
  record FromImport(Place place, String module, List<ImportedName> names) implements Statement {}

  record ImportedName(Place place, String name, String alias) {}

  record Raise(Place place, @Nullable Expression exception, @Nullable Expression cause)
      implements Statement {}

  record Try(
      Place place,
      List<Statement> body,
      List<Handler> handlers,
      List<Statement> otherwise,
      List<Statement> finish)
      implements Statement {}

  /** An {@code except}; {@code type} is null for a bare one, {@code name} without {@code as}. */
  record Handler(
      Place place, @Nullable Expression type, @Nullable String name, List<Statement> body) {}

  record Assert(Place place, Expression test, @Nullable Expression message) implements Statement {}

  record Nonlocal(Place place, List<Expression.Name> names) implements Statement {}

  /** {@code with manager as target, …}. */
  record With(Place place, List<WithItem> items, List<Statement> body) implements Statement {}

  /** One manager of a {@code with}; {@code target} is null without {@code as}. */
  record WithItem(Expression manager, @Nullable Expression target) {}
}
