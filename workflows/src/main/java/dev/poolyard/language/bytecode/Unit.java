package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.Scope;
import dev.poolyard.language.analysis.ScopeAnalysis;
import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.function.FunctionObject;
import dev.poolyard.language.function.FunctionTemplate;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Signature;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Statement;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one class is made of: a function, a generator expression or the statements of a module.
 *
 * @param name how tracebacks call it
 * @param generator whether it is run step by step
 */
record Unit(
    String name,
    ScopeAnalysis scopes,
    Scope scope,
    Signature signature,
    boolean generator,
    int line,
    Body body) {

  /** What a unit does. */
  sealed interface Body {}

  /** Statements, of which one may return. */
  record Statements(List<Statement> statements) implements Body {}

  /** The expression of a lambda. */
  record Result(Expression value) implements Body {}

  /** The elements of a generator expression; its first iterator is its argument. */
  record Elements(Expression.Comprehension comprehension) implements Body {}

  /** The body of a class; {@code cell} keeps the class for its methods, null if none asks. */
  record ClassBody(List<Statement> statements, @Nullable Variable cell) implements Body {}

  /** The statements of a module, which fill its values. */
  record ModuleStatements(List<Statement> statements) implements Body {}

  /** Returns what all functions made of it share; its code is made when it is first needed. */
  FunctionTemplate template() {
    return new FunctionTemplate(
        name,
        scope.function().qualifiedName(),
        signature,
        doc(),
        line,
        generator,
        body instanceof Elements ? scope.function().slotCount() : 0,
        () -> new UnitCompiler(this).compile());
  }

  private Object doc() {
    List<Statement> statements =
        switch (body) {
          case Statements function -> function.statements();
          case ClassBody type -> type.statements();
          default -> List.of();
        };
    return !statements.isEmpty()
            && statements.getFirst() instanceof Statement.ExpressionStatement first
            && first.value() instanceof Expression.StrLiteral text
        ? text.value()
        : Nothing.NONE;
  }

  /** Returns the type of the method that takes {@code count} arguments as they are. */
  static MethodTypeDesc directType(int count) {
    return MethodTypeDesc.of(
            ConstantDescs.CD_Object,
            RuntimeCall.describe(Context.class),
            RuntimeCall.describe(FunctionObject.class))
        .insertParameterTypes(
            2, Collections.nCopies(count, ConstantDescs.CD_Object).toArray(ClassDesc[]::new));
  }
}
