package dev.poolyard.language;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.value.Decorator;
import dev.poolyard.value.WrappedFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A function with something done around each call. */
final class ForeignWrapper extends ForeignFunction {
  private final Decorator decorator;
  private final Callable function;

  ForeignWrapper(WrappedFunction wrapped, Copying copying) {
    super(wrapped);
    this.decorator = wrapped.decorator();
    this.function = of(wrapped.function(), copying);
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    context.step();
    return switch (decorator) {
      case TIMED -> timed(context, arguments);
      case LOGGED -> logged(context, arguments);
      case RETRIED -> retried(context, arguments);
    };
  }

  private Object timed(Context context, Arguments arguments) {
    long start = System.nanoTime();
    Object result;
    try {
      result = function.call(context, arguments);
    } catch (Raise raise) {
      tellTime(context, start);
      throw raise;
    }
    tellTime(context, start);
    return result;
  }

  private void tellTime(Context context, long start) {
    double milliseconds = (System.nanoTime() - start) / 1e6;
    context.print(String.format(Locale.ROOT, "%s took %.1f ms\n", name(), milliseconds));
  }

  private Object logged(Context context, Arguments arguments) {
    // The call may change what it was given, so its arguments are written before.
    String call = name() + written(arguments);
    Object result;
    try {
      result = function.call(context, arguments);
    } catch (Raise raise) {
      context.print(call + " raised " + Representation.of(raise.exception()) + "\n");
      throw raise;
    }
    context.print(call + " -> " + Representation.of(result) + "\n");
    return result;
  }

  private static String written(Arguments arguments) {
    List<String> parts = new ArrayList<>();
    for (Object argument : arguments.positional()) {
      parts.add(Representation.of(argument));
    }
    arguments.keywords().forEach((name, value) -> parts.add(name + "=" + Representation.of(value)));
    return "(" + String.join(", ", parts) + ")";
  }

  private Object retried(Context context, Arguments arguments) {
    for (int triesLeft = Decorator.RETRIES; true; triesLeft--) {
      try {
        return function.call(context, copy(arguments));
      } catch (Raise raise) {
        if (triesLeft == 0 || !raise.exception().type().isSubtypeOf(ExceptionTypes.EXCEPTION)) {
          throw raise;
        }
      }
      context.step();
    }
  }

  /** A callee may keep the array and the map that it gets, so each try gets its own. */
  private static Arguments copy(Arguments arguments) {
    Map<String, Object> keywords = Arguments.newKeywords();
    keywords.putAll(arguments.keywords());
    return new Arguments(arguments.positional().clone(), keywords);
  }

  @Override
  public @Nullable Object attribute(String attribute) {
    return attribute.equals("__wrapped__") ? function : super.attribute(attribute);
  }
}
