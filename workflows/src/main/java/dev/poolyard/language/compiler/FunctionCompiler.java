package dev.poolyard.language.compiler;

import dev.poolyard.language.node.ExpressionNode;
import dev.poolyard.language.node.FunctionBody;
import dev.poolyard.language.node.FunctionCode;
import dev.poolyard.language.node.FunctionNode;
import dev.poolyard.language.node.Signature;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Parameters;
import dev.poolyard.language.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles {@code def} and {@code lambda}. */
final class FunctionCompiler {
  private final Compilation compilation;
  private final Scope scope;

  FunctionCompiler(Compilation compilation, Scope scope) {
    this.compilation = compilation;
    this.scope = scope;
  }

  FunctionNode lambda(Expression.Lambda lambda) {
    Scope inner = compilation.scopes().scopeOf(lambda);
    ExpressionNode value = compilation.expressions(inner).compile(lambda.body());
    int line = lambda.body().place().line();
    return function(
        "<lambda>", lambda.parameters(), inner, new FunctionBody.Result(value, line), Nothing.NONE);
  }

  FunctionNode definition(Statement.FunctionDefinition definition) {
    Scope inner = compilation.scopes().scopeOf(definition);
    FunctionBody body =
        new FunctionBody.Statements(compilation.statements(inner).compileBlock(definition.body()));
    Object doc =
        definition.body().getFirst() instanceof Statement.ExpressionStatement first
                && first.value() instanceof Expression.StrLiteral text
            ? text.value()
            : Nothing.NONE;
    return function(definition.written(), definition.parameters(), inner, body, doc);
  }

  private FunctionNode function(
      String name, Parameters parameters, Scope inner, FunctionBody body, Object doc) {
    FunctionScope function = inner.function();
    List<Parameters.Parameter> named = new ArrayList<>(parameters.positional());
    named.addAll(parameters.keywordOnly());
    Signature signature =
        new Signature(
            named.stream().map(Parameters.Parameter::name).toArray(String[]::new),
            parameters.positional().size(),
            parameters.positionalOnly(),
            parameters.rest() != null,
            parameters.restKeywords() != null);
    int parameterCount = parameters.all().size();
    Map<Variable, Integer> free = function.free();
    FunctionCode code =
        new FunctionCode(
            name,
            signature,
            function.slotCount(),
            sharedSlots(function, 0, parameterCount),
            sharedSlots(function, parameterCount, Integer.MAX_VALUE),
            free.values().stream().mapToInt(Integer::intValue).toArray(),
            body,
            doc);
    ExpressionCompiler outer = compilation.expressions(scope);
    @Nullable ExpressionNode[] defaults = new ExpressionNode[named.size()];
    for (int i = 0; i < defaults.length; i++) {
      defaults[i] = outer.compileOptional(named.get(i).defaultValue());
    }
    int[] closure = free.keySet().stream().mapToInt(scope.function()::slotOf).toArray();
    return new FunctionNode(code, function.qualifiedName(), defaults, closure);
  }

  private static int[] sharedSlots(FunctionScope function, int from, int to) {
    return function.variables().stream()
        .filter(variable -> variable.shared && variable.slot >= from && variable.slot < to)
        .mapToInt(variable -> variable.slot)
        .toArray();
  }
}
