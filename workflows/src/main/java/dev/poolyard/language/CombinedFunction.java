package dev.poolyard.language;

import dev.poolyard.language.runtime.Callable;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;

/** A function that travelled as data, made of other functions, ready to be called from outside. */
record CombinedFunction(FunctionValue value) implements Function {
  @Override
  public String name() {
    return value.name();
  }

  @Override
  public Value call(List<Value> arguments, Map<String, Value> keywords, Host host)
      throws FunctionException, StoppedException {
    return new OutsideCall(host, new Programs(host.library()))
        .run((_, copying) -> (Callable) copying.in(value), arguments, keywords, null);
  }
}
