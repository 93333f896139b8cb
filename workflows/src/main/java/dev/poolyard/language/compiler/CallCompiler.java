package dev.poolyard.language.compiler;

import dev.poolyard.language.node.AttributeNode;
import dev.poolyard.language.node.CallNodes;
import dev.poolyard.language.node.DisplayNodes;
import dev.poolyard.language.node.ExpressionNode;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Expression.ArgumentKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles calls. */
final class CallCompiler {
  private final Compilation compilation;
  private final Scope scope;
  private final ExpressionCompiler expressions;

  CallCompiler(Compilation compilation, Scope scope) {
    this.compilation = compilation;
    this.scope = scope;
    this.expressions = compilation.expressions(scope);
  }

  ExpressionNode compile(Expression.Call call) {
    if (ProgramAttributes.isBareSuper(call, scope)) {
      return new ClassCompiler(compilation, scope).bareSuper(call);
    }
    new AttributeChecks(compilation.problems(), scope, expressions).check(call);
    boolean plain = call.arguments().stream().allMatch(a -> a.kind() == ArgumentKind.POSITIONAL);
    ExpressionNode callee = expressions.compileCallee(call.callee());
    if (!plain) {
      return general(callee, call.arguments());
    }
    ExpressionNode[] arguments =
        expressions.compileAll(call.arguments().stream().map(Expression.Argument::value).toList());
    if (callee instanceof AttributeNode attribute) {
      return new CallNodes.OfMethod(attribute.object(), attribute.name(), arguments);
    }
    return new CallNodes.Plain(callee, arguments);
  }

  private ExpressionNode general(ExpressionNode callee, List<Expression.Argument> arguments) {
    List<ExpressionNode> positional = new ArrayList<>();
    List<Boolean> starred = new ArrayList<>();
    List<@Nullable String> names = new ArrayList<>();
    List<ExpressionNode> keywords = new ArrayList<>();
    for (Expression.Argument argument : arguments) {
      ExpressionNode value = expressions.compile(argument.value());
      switch (argument.kind()) {
        case POSITIONAL, STARRED -> {
          positional.add(value);
          starred.add(argument.kind() == ArgumentKind.STARRED);
        }
        case KEYWORD -> {
          names.add(argument.name());
          keywords.add(value);
        }
        case DOUBLE_STARRED -> {
          names.add(null);
          keywords.add(value);
        }
      }
    }
    boolean[] stars = new boolean[starred.size()];
    for (int i = 0; i < stars.length; i++) {
      stars[i] = starred.get(i);
    }
    return new CallNodes.General(
        callee,
        new DisplayNodes.Elements(positional.toArray(ExpressionNode[]::new), stars),
        names.toArray(new @Nullable String[0]),
        keywords.toArray(ExpressionNode[]::new));
  }
}
