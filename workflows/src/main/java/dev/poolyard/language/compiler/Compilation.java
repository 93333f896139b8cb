package dev.poolyard.language.compiler;

import dev.poolyard.language.node.ExpressionNode;
import dev.poolyard.language.syntax.Expression;

/** What the compilers of one program share. */
record Compilation(
    Problems problems, ScopeAnalysis scopes, Imports imports, PurityAnalysis purity) {

  ExpressionCompiler expressions(Scope scope) {
    return new ExpressionCompiler(this, scope);
  }

  /** Compiles the name of a module whose attribute, not the module itself, is what matters. */
  ExpressionNode expressionsWithoutPurity(Scope scope, Expression module) {
    Compilation silent = new Compilation(problems, scopes, imports, new PurityAnalysis());
    return silent.expressions(scope).compile(module);
  }

  StatementCompiler statements(Scope scope) {
    return new StatementCompiler(this, scope);
  }
}
