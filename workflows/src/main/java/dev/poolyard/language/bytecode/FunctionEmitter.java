package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.FunctionScope;
import dev.poolyard.language.analysis.Scope;
import dev.poolyard.language.analysis.ScopeAnalysis;
import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.function.FunctionTemplate;
import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Signature;
import dev.poolyard.language.syntax.Annotations;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Parameters;
import dev.poolyard.language.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the making of functions; their own code is made when they are first called. */
final class FunctionEmitter {
  private static final Signature OF_GENERATOR_EXPRESSION =
      new Signature(new String[] {".0"}, 1, 1, false, false);

  private final Emitter emitter;
  private final Scope scope;

  FunctionEmitter(Emitter emitter, Scope scope) {
    this.emitter = emitter;
    this.scope = scope;
  }

  /** Returns what the class of a lambda is made of. */
  static Unit unitOf(Expression.Lambda lambda, ScopeAnalysis scopes) {
    return new Unit(
        "<lambda>",
        scopes,
        scopes.scopeOf(lambda),
        signature(lambda.parameters()),
        scopes.scopeOf(lambda).function().generator(),
        lambda.place().line(),
        new Unit.Result(lambda.body()));
  }

  /** Returns what the class of a {@code def} is made of. */
  static Unit unitOf(Statement.FunctionDefinition definition, ScopeAnalysis scopes) {
    return new Unit(
        definition.written(),
        scopes,
        scopes.scopeOf(definition),
        signature(definition.parameters()),
        scopes.scopeOf(definition).function().generator(),
        definition.place().line(),
        new Unit.Statements(definition.body()));
  }

  void lambda(Expression.Lambda lambda) {
    make(unitOf(lambda, emitter.scopes), lambda.parameters());
  }

  void definition(Statement.FunctionDefinition definition) {
    make(unitOf(definition, emitter.scopes), definition.parameters());
    new AnnotationEmitter(emitter.expressions(scope)).annotate(Annotations.of(definition));
  }

  /** Makes a generator whose first iterable is evaluated at once. */
  void generatorExpression(Expression.Comprehension comprehension) {
    Scope inner = emitter.scopes.scopeOf(comprehension);
    Unit unit =
        new Unit(
            "<genexpr>",
            emitter.scopes,
            inner,
            OF_GENERATOR_EXPRESSION,
            true,
            comprehension.place().line(),
            new Unit.Elements(comprehension));
    emitter.inner.add(unit);
    int mark = emitter.slots.mark();
    int first = emitter.slots.newTemporary();
    new ComprehensionEmitter(emitter, scope)
        .iterable(comprehension.clauses().getFirst().iterable(), scope);
    emitter.slots.store(first);
    emitter.constants.load(emitter.code, unit.template(), FunctionTemplate.class);
    closure(inner.function());
    emitter.loadGlobals();
    emitter.slots.load(first, ObjectIterator.class);
    emitter.call(RuntimeCall.GENERATOR);
    emitter.slots.release(mark);
  }

  private static Signature signature(Parameters parameters) {
    List<Parameters.Parameter> named = named(parameters);
    String[] names = new String[named.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = named.get(i).name();
    }
    return new Signature(
        names,
        parameters.positional().size(),
        parameters.positionalOnly(),
        parameters.rest() != null,
        parameters.restKeywords() != null);
  }

  private static List<Parameters.Parameter> named(Parameters parameters) {
    List<Parameters.Parameter> named = new ArrayList<>(parameters.positional());
    named.addAll(parameters.keywordOnly());
    return named;
  }

  /** Returns the default value of each named parameter, null where there is none. */
  static List<@Nullable Expression> defaults(Parameters parameters) {
    List<@Nullable Expression> defaults = new ArrayList<>();
    named(parameters).forEach(parameter -> defaults.add(parameter.defaultValue()));
    return defaults;
  }

  private void make(Unit unit, Parameters parameters) {
    emitter.inner.add(unit);
    List<@Nullable Expression> defaults = defaults(parameters);
    int mark = emitter.slots.mark();
    ExpressionEmitter expressions = emitter.expressions(scope);
    List<Expression> present = new ArrayList<>();
    defaults.forEach(value -> {
      if (value != null) {
        present.add(value);
      }
    });
    List<Runnable> values = expressions.prepared(present);
    emitter.constants.load(emitter.code, unit.template(), FunctionTemplate.class);
    emitter.newArray(defaults.size(), Object.class);
    int next = 0;
    for (int i = 0; i < defaults.size(); i++) {
      if (defaults.get(i) != null) {
        emitter.element(i, values.get(next++));
      }
    }
    closure(unit.scope().function());
    emitter.loadGlobals();
    emitter.call(RuntimeCall.FUNCTION);
    emitter.slots.release(mark);
  }

  /** Leaves an array of the cells that a function inside closes over. */
  void closure(FunctionScope inner) {
    List<Variable> free = new ArrayList<>(inner.free().keySet());
    emitter.newArray(free.size(), Cell.class);
    for (int i = 0; i < free.size(); i++) {
      Variable variable = free.get(i);
      emitter.element(i, () -> emitter.slots.load(emitter.function.slotOf(variable), Cell.class));
    }
  }
}
