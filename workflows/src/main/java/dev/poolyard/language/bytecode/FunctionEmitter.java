package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.FunctionScope;
import dev.poolyard.language.analysis.Scope;
import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.function.FunctionTemplate;
import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.Nothing;
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

  void lambda(Expression.Lambda lambda) {
    Scope inner = emitter.scopes.scopeOf(lambda);
    Unit.Body body = new Unit.Result(lambda.body());
    make(
        template(
            "<lambda>",
            inner,
            signature(lambda.parameters()),
            Nothing.NONE,
            lambda.place().line(),
            body),
        defaults(lambda.parameters()),
        inner);
  }

  void definition(Statement.FunctionDefinition definition) {
    Scope inner = emitter.scopes.scopeOf(definition);
    Unit.Body body = new Unit.Statements(definition.body());
    make(
        template(
            definition.written(),
            inner,
            signature(definition.parameters()),
            docOf(definition.body()),
            definition.place().line(),
            body),
        defaults(definition.parameters()),
        inner);
    new AnnotationEmitter(emitter.expressions(scope)).annotate(Annotations.of(definition));
  }

  static Object docOf(List<Statement> body) {
    return body.getFirst() instanceof Statement.ExpressionStatement first
            && first.value() instanceof Expression.StrLiteral text
        ? text.value()
        : Nothing.NONE;
  }

  /** Makes a generator whose first iterable is evaluated at once. */
  void generatorExpression(Expression.Comprehension comprehension) {
    Scope inner = emitter.scopes.scopeOf(comprehension);
    FunctionTemplate template =
        template(
            "<genexpr>",
            inner,
            OF_GENERATOR_EXPRESSION,
            Nothing.NONE,
            comprehension.place().line(),
            new Unit.Elements(comprehension));
    int mark = emitter.slots.mark();
    int first = emitter.slots.newTemporary();
    new ComprehensionEmitter(emitter, scope)
        .iterable(comprehension.clauses().getFirst().iterable(), scope);
    emitter.slots.store(first);
    emitter.constants.load(emitter.code, template, FunctionTemplate.class);
    closure(inner.function());
    emitter.loadGlobals();
    emitter.slots.load(first, ObjectIterator.class);
    emitter.call(RuntimeCall.GENERATOR);
    emitter.slots.release(mark);
  }

  private FunctionTemplate template(
      String name, Scope inner, Signature signature, Object doc, int line, Unit.Body body) {
    FunctionScope function = inner.function();
    boolean generator = function.generator() || body instanceof Unit.Elements;
    Unit unit = new Unit(name, emitter.scopes, inner, signature, generator, line, body);
    emitter.inner.add(unit);
    return new FunctionTemplate(
        name,
        function.qualifiedName(),
        signature,
        doc,
        line,
        generator,
        body instanceof Unit.Elements ? function.slotCount() : 0,
        () -> new UnitCompiler(unit).compile());
  }

  private static Signature signature(Parameters parameters) {
    List<Parameters.Parameter> named = named(parameters);
    return new Signature(
        named.stream().map(Parameters.Parameter::name).toArray(String[]::new),
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

  private static List<@Nullable Expression> defaults(Parameters parameters) {
    List<@Nullable Expression> defaults = new ArrayList<>();
    named(parameters).forEach(parameter -> defaults.add(parameter.defaultValue()));
    return defaults;
  }

  private void make(FunctionTemplate template, List<@Nullable Expression> defaults, Scope inner) {
    int mark = emitter.slots.mark();
    ExpressionEmitter expressions = emitter.expressions(scope);
    List<Expression> present = new ArrayList<>();
    defaults.forEach(value -> {
      if (value != null) {
        present.add(value);
      }
    });
    List<Runnable> values = expressions.prepared(present);
    emitter.constants.load(emitter.code, template, FunctionTemplate.class);
    emitter.newArray(defaults.size(), Object.class);
    int next = 0;
    for (int i = 0; i < defaults.size(); i++) {
      if (defaults.get(i) != null) {
        emitter.element(i, values.get(next++));
      }
    }
    closure(inner.function());
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
