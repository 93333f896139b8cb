package dev.poolyard.language.analysis;

/** What the checks of one program share. */
record Checks(Problems problems, ScopeAnalysis scopes, Imports imports, PurityAnalysis purity) {

  ExpressionChecks expressions(Scope scope) {
    return new ExpressionChecks(this, scope);
  }

  StatementChecks statements(Scope scope) {
    return new StatementChecks(this, scope);
  }
}
