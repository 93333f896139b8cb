package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.Annotations;
import dev.poolyard.language.syntax.SpecialNames;
import dev.poolyard.language.syntax.Statement;
import java.util.List;

/** Checks statements in one scope. */
final class StatementChecks {
  private final Checks checks;
  private final Scope scope;
  private final ExpressionChecks expressions;
  private int loopDepth;

  StatementChecks(Checks checks, Scope scope) {
    this.checks = checks;
    this.scope = scope;
    this.expressions = checks.expressions(scope);
  }

  void checkAll(List<Statement> statements) {
    statements.forEach(this::check);
  }

  void check(Statement statement) {
    switch (statement) {
      case Statement.ExpressionStatement s -> expressions.check(s.value());
      case Statement.Assignment s -> {
        expressions.check(s.value());
        s.targets().forEach(expressions::target);
      }
      case Statement.AnnotatedAssignment s -> {
        if (s.value() != null) {
          expressions.check(s.value());
        }
        expressions.target(s.target());
        if (scope.module() || scope.classBody()) {
          expressions.annotation(s.annotation());
        }
      }
      case Statement.AugmentedAssignment s -> {
        expressions.check(s.value());
        expressions.target(s.target());
        expressions.check(s.target());
      }
      case Statement.Delete s -> s.targets().forEach(expressions::target);
      case Statement.Pass s -> {}
      case Statement.Break s -> requireLoop(s, "break");
      case Statement.Continue s -> requireLoop(s, "continue");
      case Statement.Return s -> {
        if (scope.classBody()) {
          checks.problems().add(s.place(), "'return' can stand only inside a function");
        }
        expressions.check(s.value());
      }
      case Statement.If s -> {
        expressions.check(s.test());
        checkAll(s.then());
        checkAll(s.otherwise());
      }
      case Statement.While s -> {
        expressions.check(s.test());
        loop(s.body());
        checkAll(s.otherwise());
      }
      case Statement.For s -> {
        expressions.target(s.target());
        expressions.check(s.iterable());
        loop(s.body());
        checkAll(s.otherwise());
      }
      case Statement.FunctionDefinition s -> define(s);
      case Statement.ClassDefinition s -> {
        expressions.checkAll(s.decorators());
        new ClassChecks(checks, scope).check(s);
      }
      case Statement.Import s -> {}
      case Statement.FromImport s -> {}
      case Statement.Raise s -> {
        expressions.check(s.exception());
        expressions.check(s.cause());
      }
      case Statement.Try s -> {
        checkAll(s.body());
        s.handlers()
            .forEach(handler -> {
              expressions.check(handler.type());
              checkAll(handler.body());
            });
        checkAll(s.otherwise());
        checkAll(s.finish());
      }
      case Statement.With s -> {
        for (Statement.WithItem item : s.items()) {
          expressions.check(item.manager());
          if (item.target() != null) {
            expressions.target(item.target());
          }
        }
        checkAll(s.body());
      }
      case Statement.Assert s -> {
        expressions.check(s.test());
        expressions.check(s.message());
      }
      case Statement.Nonlocal s -> {
        if (scope.module()) {
          checks.problems().add(s.place(), "'nonlocal' can stand only inside a function");
        }
      }
    }
  }

  private void requireLoop(Statement statement, String word) {
    if (loopDepth == 0) {
      checks.problems().add(statement.place(), "'" + word + "' can stand only inside a loop");
    }
  }

  private void loop(List<Statement> body) {
    loopDepth++;
    checkAll(body);
    loopDepth--;
  }

  private void define(Statement.FunctionDefinition definition) {
    expressions.checkAll(definition.decorators());
    expressions.parameters(definition.parameters());
    Annotations.of(definition).forEach(a -> expressions.annotation(a.expression()));
    List<String> owners = scope.classBody() ? methodOwners(definition.name()) : List.of();
    StatementChecks inner = checks.statements(checks.scopes().scopeOf(definition));
    checks.purity().also(owners, () -> inner.checkAll(definition.body()));
  }

  /** A method may be reached by its name from any object, a special one by any operator. */
  private static List<String> methodOwners(String name) {
    if (name.equals("__init__") || name.equals("__new__")) {
      return List.of();
    }
    String reached = SpecialNames.isSpecial(name) ? PurityAnalysis.OPERATORS : name;
    return List.of(PurityAnalysis.attribute(reached));
  }
}
