package dev.poolyard.language;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Stop;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;

/** One function of a program, ready to be called from outside. */
record ProgramFunction(Program program, String name) implements Function {
  @Override
  public Value call(List<Value> arguments, Map<String, Value> keywords, Host host)
      throws FunctionException, StoppedException {
    Context context = new Context(new HostSurroundings(host, program));
    Context outer = Context.makeCurrent(context);
    try {
      return run(context, arguments, keywords);
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
  private Value run(Context context, List<Value> arguments, Map<String, Value> keywords)
      throws FunctionException {
    try {
      context.check();
      Copying copying = new Copying(program, context);
      return copying.out(call(context, in(copying, arguments, keywords)));
    } catch (Raise raise) {
      throw exceptionOf(raise.exception());
    }
  }

  private Object call(Context context, Arguments arguments) {
    try {
      return program.callable(name, context).call(context, arguments);
    } finally {
      context.closeWaiting();
    }
  }

  private static Arguments in(Copying copying, List<Value> arguments, Map<String, Value> keywords) {
    Object[] positional = new Object[arguments.size()];
    for (int i = 0; i < positional.length; i++) {
      positional[i] = copying.in(arguments.get(i));
    }
    Map<String, Object> named = Arguments.newKeywords();
    keywords.forEach((key, value) -> named.put(key, copying.in(value)));
    return new Arguments(positional, named);
  }

  private FunctionException exceptionOf(ExceptionObject exception) {
    return new FunctionException(
        exception.type().name(),
        Traceback.messageOf(exception),
        Traceback.of(exception, program.source()));
  }

  private static FunctionException failure(String type, String message) {
    return new FunctionException(type, message, type + ": " + message);
  }
}
