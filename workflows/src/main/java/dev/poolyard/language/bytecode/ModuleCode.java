package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.AnalyzedModule;
import dev.poolyard.language.function.FunctionObject;
import dev.poolyard.language.function.FunctionTemplate;
import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Signature;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements of a module, ready to be run any number of times. Thread-safe. */
public final class ModuleCode {
  private static final Signature NO_PARAMETERS = new Signature(new String[0], 0, 0, false, false);

  private final Unit unit;
  private final FunctionTemplate template;
  private final int globalCount;
  private final @Nullable PlainModule plain;

  public ModuleCode(AnalyzedModule module) {
    this.unit =
        new Unit(
            "<module>",
            module.scopes(),
            module.scope(),
            NO_PARAMETERS,
            false,
            1,
            new Unit.ModuleStatements(module.statements()));
    this.template = unit.template();
    this.globalCount = module.globalCount();
    this.plain = PlainModule.of(module);
  }

  /** A function whose code would be longer than the JVM allows. */
  public record TooLong(int line, String name) {}

  /** Looks for a function that is too long to be compiled. */
  public Optional<TooLong> findTooLong() {
    return Optional.ofNullable(UnitCompiler.findTooLong(unit))
        .map(found -> new TooLong(found.line(), found.name()));
  }

  /** Runs the statements and returns the values they gave to the module's names. */
  public @Nullable Object[] run(Context context) {
    @Nullable Object[] values = new Object[globalCount];
    if (plain == null) {
      new FunctionObject(template, new Object[0], new Cell[0], values).invoke(context);
    } else {
      plain.run(values);
    }
    return values;
  }
}
