package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.Children;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Parameters;
import dev.poolyard.language.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds in a scope all names that its statements and expressions bind, before any is used. */
final class Bindings {
  private final Scope scope;
  private final Imports imports;

  Bindings(Scope scope, Imports imports) {
    this.scope = scope;
    this.imports = imports;
  }

  void ofAll(List<Statement> statements) {
    for (Statement statement : statements) {
      of(statement);
    }
  }

  private void of(Statement statement) {
    switch (statement) {
      case Statement.ExpressionStatement s -> ofExpression(s.value());
      case Statement.Assignment s -> {
        ofExpression(s.value());
        s.targets().forEach(this::ofTarget);
        if (ProgramAttributes.isNamedTuple(s.value())
            && s.targets().getFirst() instanceof Expression.Name name) {
          Variable variable = scope.bind(name.text());
          variable.classes++;
          variable.bindings--;
        }
      }
      case Statement.AnnotatedAssignment s -> {
        ofExpression(s.value());
        ofTarget(s.target());
      }
      case Statement.AugmentedAssignment s -> {
        ofExpression(s.value());
        ofTarget(s.target());
      }
      case Statement.Delete s -> {
        s.targets().forEach(this::ofTarget);
        s.targets().forEach(this::markUnbindable);
      }
      case Statement.Return s -> ofExpression(s.value());
      case Statement.If s -> {
        ofExpression(s.test());
        ofAll(s.then());
        ofAll(s.otherwise());
      }
      case Statement.While s -> {
        ofExpression(s.test());
        ofAll(s.body());
        ofAll(s.otherwise());
      }
      case Statement.For s -> {
        ofExpression(s.iterable());
        ofTarget(s.target());
        ofAll(s.body());
        ofAll(s.otherwise());
      }
      case Statement.Try s -> ofTry(s);
      case Statement.FunctionDefinition s -> {
        s.decorators().forEach(this::ofExpression);
        ofDefaults(s.parameters());
        scope.bind(s.name()).definedAsFunction = true;
      }
      case Statement.ClassDefinition s -> {
        s.decorators().forEach(this::ofExpression);
        ofExpression(s.base());
        scope.bind(s.name()).classes++;
      }
      case Statement.Import s -> scope.bind(s.alias()).imported = imports.module(s);
      case Statement.FromImport s -> {
        for (Statement.ImportedName name : s.names()) {
          scope.bind(name.alias()).imported = imports.value(s, name);
        }
      }
      case Statement.With s -> {
        for (Statement.WithItem item : s.items()) {
          ofExpression(item.manager());
          if (item.target() != null) {
            ofTarget(item.target());
          }
        }
        ofAll(s.body());
      }
      case Statement.Raise s -> {
        ofExpression(s.exception());
        ofExpression(s.cause());
      }
      case Statement.Assert s -> {
        ofExpression(s.test());
        ofExpression(s.message());
      }
      default -> {}
    }
  }

  private void ofTry(Statement.Try statement) {
    ofAll(statement.body());
    for (Statement.Handler handler : statement.handlers()) {
      ofExpression(handler.type());
      if (handler.name() != null) {
        scope.bind(handler.name()).unbindable = true;
      }
      ofAll(handler.body());
    }
    ofAll(statement.otherwise());
    ofAll(statement.finish());
  }

  private void markUnbindable(Expression target) {
    switch (target) {
      case Expression.Name name ->
          java.util.Objects.requireNonNull(scope.own(name.text())).unbindable = true;
      case Expression.TupleDisplay tuple -> tuple.elements().forEach(this::markUnbindable);
      case Expression.ListDisplay list -> list.elements().forEach(this::markUnbindable);
      default -> {}
    }
  }

  /** Binds the names of a target; the parts of a subscript are only used. */
  void ofTarget(Expression target) {
    switch (target) {
      case Expression.Name name -> scope.bind(name.text());
      case Expression.TupleDisplay tuple -> tuple.elements().forEach(this::ofTarget);
      case Expression.ListDisplay list -> list.elements().forEach(this::ofTarget);
      case Expression.Starred starred -> ofTarget(starred.value());
      default -> ofExpression(target);
    }
  }

  /** Binds the targets of {@code :=}, also those inside comprehensions. */
  void ofExpression(@Nullable Expression expression) {
    switch (expression) {
      case null -> {}
      case Expression.NamedExpression named -> {
        ofExpression(named.value());
        scope.bind(named.target().text());
      }
      case Expression.Comprehension comprehension -> {
        ofExpression(comprehension.element());
        ofExpression(comprehension.value());
        for (Expression.Clause clause : comprehension.clauses()) {
          ofExpression(clause.iterable());
          clause.conditions().forEach(this::ofExpression);
        }
      }
      case Expression.Lambda lambda -> ofDefaults(lambda.parameters());
      default -> Children.of(expression).forEach(this::ofExpression);
    }
  }

  /** The defaults of parameters belong to the scope around the function. */
  private void ofDefaults(Parameters parameters) {
    parameters.all().forEach(parameter -> ofExpression(parameter.defaultValue()));
  }
}
