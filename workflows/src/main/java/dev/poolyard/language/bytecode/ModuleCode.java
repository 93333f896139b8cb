package dev.poolyard.language.bytecode;

import dev.poolyard.language.compiler.CompiledModule;
import dev.poolyard.language.function.FunctionObject;
import dev.poolyard.language.function.FunctionTemplate;
import dev.poolyard.language.function.Signature;
import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Nothing;
import org.jspecify.annotations.Nullable;

/** The statements of a module, ready to be run any number of times. Thread-safe. */
public final class ModuleCode {
  private static final Signature NO_PARAMETERS = new Signature(new String[0], 0, 0, false, false);

  private final FunctionTemplate template;
  private final int globalCount;

  public ModuleCode(CompiledModule module) {
    Unit unit =
        new Unit(
            "<module>",
            module.scopes(),
            module.scope(),
            NO_PARAMETERS,
            false,
            1,
            new Unit.ModuleStatements(module.statements()));
    this.globalCount = module.globalCount();
    this.template =
        new FunctionTemplate(
            "<module>",
            "<module>",
            NO_PARAMETERS,
            Nothing.NONE,
            1,
            false,
            0,
            () -> new UnitCompiler(unit).compile());
  }

  /** Runs the statements and returns the values they gave to the module's names. */
  public @Nullable Object[] run(Context context) {
    @Nullable Object[] values = new Object[globalCount];
    new FunctionObject(template, new Object[0], new Cell[0], values).invoke(context);
    return values;
  }
}
