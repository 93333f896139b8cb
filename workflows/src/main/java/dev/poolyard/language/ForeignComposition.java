package dev.poolyard.language;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.value.ComposedFunction;
import java.util.List;

/** Functions one after the other. */
final class ForeignComposition extends ForeignFunction {
  private final List<Callable> functions;

  ForeignComposition(ComposedFunction composed, Copying copying) {
    super(composed);
    this.functions = composed.functions().stream().map(function -> of(function, copying)).toList();
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    Object result = functions.getFirst().call(context, arguments);
    for (Callable next : functions.subList(1, functions.size())) {
      context.step();
      result = next.invoke(context, result);
    }
    return result;
  }
}
