package dev.poolyard.language;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.value.SourceFunction;

/** A function of another program. */
final class ForeignProgramFunction extends ForeignFunction {
  private final Program program;

  ForeignProgramFunction(SourceFunction function, Copying copying) {
    super(function);
    this.program = copying.programs().find(function.source(), "the function " + function.name());
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    return program.callable(name(), context).call(context, arguments);
  }
}
