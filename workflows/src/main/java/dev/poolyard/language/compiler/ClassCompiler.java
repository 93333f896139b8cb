package dev.poolyard.language.compiler;

import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.node.ClassNode;
import dev.poolyard.language.node.ExpressionNode;
import dev.poolyard.language.node.StatementNode;
import dev.poolyard.language.node.SuperNode;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles {@code class}, and {@code super()} in its methods. */
final class ClassCompiler {
  private final Compilation compilation;
  private final Scope scope;

  ClassCompiler(Compilation compilation, Scope scope) {
    this.compilation = compilation;
    this.scope = scope;
  }

  ExpressionNode compile(Statement.ClassDefinition definition) {
    Scope inner = compilation.scopes().scopeOf(definition);
    FunctionScope function = inner.function();
    if (definition.base() != null) {
      checkBase(definition.base());
    }
    ExpressionNode base = compilation.expressions(scope).compileOptional(definition.base());
    StatementNode body = compilation.statements(inner).compileBlock(definition.body());
    Variable self = compilation.scopes().classCell(inner);
    Map<Variable, Integer> free = function.free();
    ClassNode.Code code =
        new ClassNode.Code(
            definition.written(),
            function.qualifiedName(),
            function.slotCount(),
            function.variables().stream()
                .filter(variable -> variable.shared)
                .mapToInt(variable -> variable.slot)
                .toArray(),
            free.keySet().stream().mapToInt(scope.function()::slotOf).toArray(),
            free.values().stream().mapToInt(Integer::intValue).toArray(),
            self == null ? -1 : self.slot,
            doc(definition.body()));
    return new ClassNode(code, base, body);
  }

  private static Object doc(List<Statement> body) {
    return body.getFirst() instanceof Statement.ExpressionStatement first
            && first.value() instanceof Expression.StrLiteral text
        ? text.value()
        : Nothing.NONE;
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
      compilation
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

  /** Compiles {@code super()}. */
  ExpressionNode bareSuper(Expression.Call call) {
    Scope enclosing = scope.enclosingClass();
    Variable cell = enclosing == null ? null : compilation.scopes().classCell(enclosing);
    Expression.Name self = selfName(call);
    if (cell == null || self == null) {
      compilation
          .problems()
          .add(
              call.place(),
              "'super()' must stand directly in a method with a first parameter; elsewhere write super(Class, self)");
      return compilation.expressions(scope).compile(new Expression.NoneLiteral(call.place()));
    }
    return new SuperNode(
        scope.function().slotOf(cell), compilation.expressions(scope).compile(self));
  }

  private Expression.@Nullable Name selfName(Expression.Call call) {
    String parameter = scope.comprehension() ? null : scope.firstParameter();
    return parameter == null ? null : new Expression.Name(call.place(), parameter);
  }
}
