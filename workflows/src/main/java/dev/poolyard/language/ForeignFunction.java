package dev.poolyard.language;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Named;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.SourceFunction;

/** A function that came as an argument: of another program, or a task that only Java can run. */
abstract sealed class ForeignFunction implements Callable, Named {
  private final FunctionValue value;

  private ForeignFunction(FunctionValue value) {
    this.value = value;
  }

  static ForeignFunction of(FunctionValue function) {
    return switch (function) {
      case SourceFunction source -> new OfProgram(source);
      case BuiltInFunction task -> new OfTask(task);
    };
  }

  FunctionValue value() {
    return value;
  }

  @Override
  public String name() {
    return value.name();
  }

  @Override
  public String typeName() {
    return "function";
  }

  @Override
  public String representation() {
    return "<function " + value.name() + ">";
  }

  private static final class OfProgram extends ForeignFunction {
    private final Program program;

    private OfProgram(SourceFunction function) {
      super(function);
      try {
        this.program = Program.compile(function.source());
      } catch (SourceException e) {
        throw Raise.typeError(
            "the function %s is not valid: %s", function.name(), e.diagnostics().getFirst());
      }
    }

    @Override
    public Object call(Context context, Arguments arguments) {
      return program.callable(name(), context).call(context, arguments);
    }
  }

  private static final class OfTask extends ForeignFunction {
    private OfTask(BuiltInFunction task) {
      super(task);
    }

    @Override
    public Object call(Context context, Arguments arguments) {
      throw Raise.typeError(
          "the task '%s' cannot be called by a function; wire it to a node", name());
    }
  }
}
