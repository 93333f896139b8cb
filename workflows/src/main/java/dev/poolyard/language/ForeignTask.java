package dev.poolyard.language;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;

/** A task that only Java can run. */
final class ForeignTask extends ForeignFunction {
  private final BuiltInFunction task;

  ForeignTask(BuiltInFunction task) {
    super(task);
    this.task = task;
  }

  @Override
  public String typeName() {
    return "builtin_function_or_method";
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    context.step();
    HostSurroundings surroundings = HostSurroundings.of(context);
    Host host = surroundings.host();
    return new OutwardCall(new Copying(surroundings.programs(), context))
        .make(
            arguments,
            (positional, keywords) -> {
              List<Value> all = new ArrayList<>(task.arguments());
              all.addAll(positional);
              return host.library().task(task.name()).call(all, keywords, host);
            });
  }
}
