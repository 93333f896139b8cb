package dev.poolyard.language;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Stop;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call from outside: the arguments are copied in, the result is copied out, and what ends the
 * call early is told in terms of the outside.
 */
final class OutsideCall {
  private final Programs programs;
  private final Context context;

  OutsideCall(Host host, Programs programs) {
    this.programs = programs;
    this.context = new Context(new HostSurroundings(host, programs));
  }

  /** Finds what is to be called, once the call has begun. */
  @FunctionalInterface
  interface Finder {
    Callable find(Context context, Copying copying);
  }

  /**
   * Makes the call.
   *
   * @param source the text whose lines a traceback shows, null for that of the only program
   */
  Value run(
      Finder function, List<Value> arguments, Map<String, Value> keywords, @Nullable String source)
      throws FunctionException, StoppedException {
    Context outer = Context.makeCurrent(context);
    try {
      return runInside(function, arguments, keywords, source);
    } catch (Stop stop) {
      throw new StoppedException();
    } catch (StackOverflowError e) {
      throw failure("RecursionError", "maximum recursion depth exceeded");
    } catch (OutOfMemoryError e) {
      throw failure("MemoryError", "the worker has no memory left");
    } finally {
      Context.makeCurrent(outer);
      context.flush();
    }
  }

  /** The text of an exception may run a program's own method, so it may be stopped as well. */
  private Value runInside(
      Finder function, List<Value> arguments, Map<String, Value> keywords, @Nullable String source)
      throws FunctionException {
    try {
      context.check();
      Copying copying = new Copying(programs, context);
      Arguments copied = in(copying, arguments, keywords);
      return copying.out(call(function.find(context, copying), copied));
    } catch (Raise raise) {
      throw exceptionOf(raise.exception(), source == null ? programs.shownSource() : source);
    }
  }

  private Object call(Callable function, Arguments arguments) {
    try {
      return function.call(context, arguments);
    } finally {
      context.closeWaiting();
    }
  }

  private static Arguments in(Copying copying, List<Value> arguments, Map<String, Value> keywords) {
    return new Arguments(copying.allIn(arguments), copying.allIn(keywords));
  }

  private static FunctionException exceptionOf(ExceptionObject exception, String source) {
    return new FunctionException(
        exception.type().name(), Traceback.messageOf(exception), Traceback.of(exception, source));
  }

  private static FunctionException failure(String type, String message) {
    return new FunctionException(type, message, type + ": " + message);
  }
}
