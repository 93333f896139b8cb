package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.AnalyzedModule;
import dev.poolyard.language.function.FunctionObject;
import dev.poolyard.language.function.FunctionTemplate;
import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.syntax.Annotations;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Parameters;
import dev.poolyard.language.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A module that only imports, names constants and defines functions, as most do. What it binds is
 * known without running anything, so it is spared a class of its own, which would run once and be a
 * good part of what the first call costs.
 */
final class PlainModule {
  /** Gives a slot a constant, or a new function of {@code template} if there is one. */
  private record Binding(
      int slot, Object constant, @Nullable FunctionTemplate template, @Nullable Object[] defaults) {
    @Nullable Object value(@Nullable Object[] globals) {
      return template == null
          ? constant
          : new FunctionObject(template, defaults.clone(), new Cell[0], globals);
    }
  }

  private final AnalyzedModule module;
  private final List<Binding> bindings = new ArrayList<>();

  private PlainModule(AnalyzedModule module) {
    this.module = module;
  }

  /** Returns {@code module} as one of this kind, or null if it is none. */
  static @Nullable PlainModule of(AnalyzedModule module) {
    PlainModule plain = new PlainModule(module);
    for (Statement statement : module.statements()) {
      if (!plain.add(statement)) {
        return null;
      }
    }
    return plain;
  }

  /** Gives the module's values to its slots. */
  void run(@Nullable Object[] globals) {
    for (Binding binding : bindings) {
      globals[binding.slot] = binding.value(globals);
    }
  }

  private boolean add(Statement statement) {
    return switch (statement) {
      case Statement.Pass s -> true;
      case Statement.ExpressionStatement s -> Folding.constant(s.value()) != null;
      case Statement.Import s -> imported(s.alias());
      case Statement.FromImport s -> {
        s.names().forEach(name -> imported(name.alias()));
        yield true;
      }
      case Statement.FunctionDefinition s ->
          s.decorators().isEmpty()
              && Annotations.of(s).isEmpty()
              && function(s.name(), FunctionEmitter.unitOf(s, module.scopes()), s.parameters());
      case Statement.Assignment s ->
          s.targets().size() == 1 && assigned(s.targets().getFirst(), s.value());
      default -> false;
    };
  }

  private boolean imported(String alias) {
    Object value = Objects.requireNonNull(module.scope().find(alias), alias).imported();
    return constant(alias, value == null ? Nothing.NONE : value);
  }

  private boolean assigned(Expression target, Expression value) {
    if (!(target instanceof Expression.Name name)) {
      return false;
    }
    if (value instanceof Expression.Lambda lambda) {
      return function(
          name.text(), FunctionEmitter.unitOf(lambda, module.scopes()), lambda.parameters());
    }
    Object constant = Folding.constant(value);
    return constant != null && constant(name.text(), constant);
  }

  private boolean constant(String name, Object value) {
    return bindings.add(new Binding(slotOf(name), value, null, new Object[0]));
  }

  private boolean function(String name, Unit unit, Parameters parameters) {
    List<@Nullable Expression> written = FunctionEmitter.defaults(parameters);
    @Nullable Object[] defaults = new Object[written.size()];
    for (int i = 0; i < defaults.length; i++) {
      Expression expression = written.get(i);
      defaults[i] = expression == null ? null : Folding.constant(expression);
      if (expression != null && defaults[i] == null) {
        return false;
      }
    }
    return bindings.add(new Binding(slotOf(name), Nothing.NONE, unit.template(), defaults));
  }

  private int slotOf(String name) {
    return Objects.requireNonNull(module.scope().find(name), name).slot();
  }
}
