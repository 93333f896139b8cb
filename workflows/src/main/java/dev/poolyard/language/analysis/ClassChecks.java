package dev.poolyard.language.analysis;

import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Statement;

/** Checks {@code class}, and {@code super()} in its methods. */
final class ClassChecks {
  private final Checks checks;
  private final Scope scope;

  ClassChecks(Checks checks, Scope scope) {
    this.checks = checks;
    this.scope = scope;
  }

  void check(Statement.ClassDefinition definition) {
    if (definition.base() != null) {
      checkBase(definition.base());
      checks.expressions(scope).check(definition.base());
    }
    Scope inner = checks.scopes().scopeOf(definition);
    checks.statements(inner).checkAll(definition.body());
  }

  /** A base must be known ahead, since deriving from most built-in types would mean much. */
  private void checkBase(Expression base) {
    boolean allowed =
        switch (base) {
          case Expression.Name name -> isUndefined(name.text()) || isAllowed(name.text());
          case Expression.Call call -> ProgramAttributes.isNamedTuple(call);
          default -> false;
        };
    if (!allowed) {
      String written = base instanceof Expression.Name name ? " '" + name.text() + "'" : "";
      checks
          .problems()
          .add(
              base.place(),
              "a class cannot derive from%s here, only from a class of the program, object, an exception or a namedtuple; keep the value in an attribute"
                  .formatted(written));
    }
  }

  /** An undefined name is reported already. */
  private boolean isUndefined(String name) {
    return scope.find(name) == null && Builtins.find(name) == null;
  }

  private boolean isAllowed(String name) {
    Variable variable = scope.find(name);
    if (variable != null && variable.constant() == null) {
      return variable.isClass();
    }
    Object value = variable == null ? Builtins.find(name) : variable.constant();
    return value instanceof TypeObject type && type.isOpen();
  }

  /** Checks {@code super()}. */
  void bareSuper(Expression.Call call) {
    Scope enclosing = scope.enclosingClass();
    Variable cell = enclosing == null ? null : checks.scopes().classCell(enclosing);
    if (cell == null || scope.comprehension() || scope.firstParameter() == null) {
      checks
          .problems()
          .add(
              call.place(),
              "'super()' must stand directly in a method with a first parameter; elsewhere write super(Class, self)");
    }
  }
}
