package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.Expression;

/** Checks calls. */
final class CallChecks {
  private final Checks checks;
  private final Scope scope;
  private final ExpressionChecks expressions;

  CallChecks(Checks checks, Scope scope) {
    this.checks = checks;
    this.scope = scope;
    this.expressions = checks.expressions(scope);
  }

  void check(Expression.Call call) {
    if (ProgramAttributes.isBareSuper(call, scope)) {
      new ClassChecks(checks, scope).bareSuper(call);
      return;
    }
    new AttributeChecks(checks.problems(), scope, expressions).check(call);
    expressions.callee(call.callee());
    call.arguments().forEach(argument -> expressions.check(argument.value()));
  }
}
