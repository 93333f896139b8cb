package dev.poolyard.language.compiler;

import dev.poolyard.language.node.ClauseNode;
import dev.poolyard.language.node.ComprehensionNode;
import dev.poolyard.language.node.ExpressionNode;
import dev.poolyard.language.node.GeneratorNode;
import dev.poolyard.language.syntax.Expression;
import java.util.List;
import java.util.Map;

/** Compiles comprehensions and generator expressions. */
final class ComprehensionCompiler {
  private final Compilation compilation;
  private final Scope scope;

  ComprehensionCompiler(Compilation compilation, Scope scope) {
    this.compilation = compilation;
    this.scope = scope;
  }

  ExpressionNode compile(Expression.Comprehension comprehension) {
    Scope inner = compilation.scopes().scopeOf(comprehension);
    ExpressionCompiler expressions = compilation.expressions(inner);
    ClauseNode[] clauses = clauses(comprehension.clauses(), inner);
    ExpressionNode element = expressions.compile(comprehension.element());
    int line = comprehension.place().line();
    int[] shared =
        inner.variables().values().stream()
            .filter(variable -> variable.shared)
            .mapToInt(variable -> variable.slot)
            .toArray();
    return switch (comprehension.kind()) {
      case LIST ->
          new ComprehensionNode(
              "<listcomp>", new ComprehensionNode.IntoList(element), clauses, shared, line);
      case SET ->
          new ComprehensionNode(
              "<setcomp>", new ComprehensionNode.IntoSet(element), clauses, shared, line);
      case DICT -> {
        Expression value = java.util.Objects.requireNonNull(comprehension.value());
        yield new ComprehensionNode(
            "<dictcomp>",
            new ComprehensionNode.IntoDict(element, expressions.compile(value)),
            clauses,
            shared,
            line);
      }
      case GENERATOR -> generator(comprehension, inner, element, clauses, shared);
    };
  }

  private ClauseNode[] clauses(List<Expression.Clause> clauses, Scope inner) {
    ClauseNode[] nodes = new ClauseNode[clauses.size()];
    for (int i = 0; i < nodes.length; i++) {
      Expression.Clause clause = clauses.get(i);
      ExpressionCompiler iterables = compilation.expressions(i == 0 ? scope : inner);
      nodes[i] =
          new ClauseNode(
              new TargetCompiler(compilation, inner).compile(clause.target()),
              iterables.compileIterable(clause.iterable()),
              compilation.expressions(inner).compileAll(clause.conditions()));
    }
    return nodes;
  }

  private ExpressionNode generator(
      Expression.Comprehension comprehension,
      Scope inner,
      ExpressionNode element,
      ClauseNode[] clauses,
      int[] shared) {
    Map<Variable, Integer> free = inner.function().free();
    return new GeneratorNode(
        clauses[0].iterable(),
        element,
        clauses,
        inner.function().slotCount(),
        shared,
        free.keySet().stream().mapToInt(scope.function()::slotOf).toArray(),
        free.values().stream().mapToInt(Integer::intValue).toArray(),
        comprehension.place().line());
  }
}
