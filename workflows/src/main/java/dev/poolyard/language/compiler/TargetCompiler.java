package dev.poolyard.language.compiler;

import dev.poolyard.language.node.AttributeTargets;
import dev.poolyard.language.node.Target;
import dev.poolyard.language.node.Targets;
import dev.poolyard.language.syntax.Expression;
import java.util.List;

/** Compiles what is assigned to. */
final class TargetCompiler {
  private final Compilation compilation;
  private final Scope scope;

  TargetCompiler(Compilation compilation, Scope scope) {
    this.compilation = compilation;
    this.scope = scope;
  }

  Target compile(Expression target) {
    return switch (target) {
      case Expression.Name name -> new VariableCompiler(compilation, scope).target(name.text());
      case Expression.TupleDisplay tuple -> unpacking(tuple.elements());
      case Expression.ListDisplay list -> unpacking(list.elements());
      case Expression.Subscript subscript -> {
        ExpressionCompiler expressions = compilation.expressions(scope);
        yield new Targets.Element(
            expressions.compile(subscript.object()), expressions.compile(subscript.index()));
      }
      case Expression.Attribute attribute -> {
        compilation.expressions(scope).checkSettable(attribute);
        yield new AttributeTargets.Plain(
            compilation.expressions(scope).compile(attribute.object()), attribute.name());
      }
      default -> throw new IllegalStateException("not a target: " + target);
    };
  }

  private Target unpacking(List<Expression> elements) {
    Target[] targets = new Target[elements.size()];
    int starred = -1;
    for (int i = 0; i < targets.length; i++) {
      if (elements.get(i) instanceof Expression.Starred star) {
        starred = i;
        targets[i] = compile(star.value());
      } else {
        targets[i] = compile(elements.get(i));
      }
    }
    return new Targets.Unpacking(targets, starred);
  }
}
