package dev.poolyard.language;

import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.Types;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;

/** One question of a function to a live object: the arguments go out, the answer comes in. */
final class LiveCall {
  private final Host host;
  private final Copying copying;

  LiveCall(Host host, Programs programs) {
    this.host = host;
    this.copying = new Copying(programs, Context.current());
  }

  Object ask(LiveReference target, String method, Arguments arguments) {
    List<Value> positional = new ArrayList<>(arguments.count());
    for (Object argument : arguments.positional()) {
      boolean called = positional.isEmpty() && method.equals("submit");
      positional.add(called ? function(argument) : copying.out(argument));
    }
    return new OutwardCall(copying)
        .make(
            positional,
            arguments.keywords(),
            (values, keywords) -> host.ask(target, method, values, keywords));
  }

  /** A function is submitted as its source text, and so is a built-in one. */
  private FunctionValue function(Object object) {
    if (!(object instanceof Callable callable)) {
      throw Raise.typeError("'%s' object is not callable", Types.nameOf(object));
    }
    if (Builtins.find(callable.name()) == object) {
      return new SourceFunction(
          "lambda *args, **kwargs: %s(*args, **kwargs)".formatted(callable.name()), "<lambda>");
    }
    if (copying.out(object) instanceof FunctionValue function) {
      return function;
    }
    throw Raise.typeError(
        "cannot submit %s: only a function that is defined at the top of its source can be sent to"
            + " a worker",
        Representation.of(object));
  }
}
