package dev.poolyard.language;

import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;

/** One function of a program, ready to be called from outside. */
record ProgramFunction(Program program, String name) implements Function {
  @Override
  public Value call(List<Value> arguments, Map<String, Value> keywords, Host host)
      throws FunctionException, StoppedException {
    Programs programs = new Programs(host.library());
    programs.add(program);
    return new OutsideCall(host, programs)
        .run(
            (context, _) -> program.callable(name, context), arguments, keywords, program.source());
  }
}
