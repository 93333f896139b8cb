package dev.poolyard.task;

import dev.poolyard.language.Function;
import dev.poolyard.language.FunctionException;
import dev.poolyard.language.Host;
import dev.poolyard.language.Program;
import dev.poolyard.language.SourceException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.task.builtin.BuiltInTasks;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns functions that travelled as data into functions that can be called, compiling each source
 * once. Thread-safe.
 */
public final class FunctionLibrary {
  private static final int KEPT_PROGRAMS = 256;

  private final Map<String, Program> programs =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Program> eldest) {
          return size() > KEPT_PROGRAMS;
        }
      };

  /** Makes an empty library. */
  public FunctionLibrary() {}

  /**
   * Returns the callable form of {@code function}.
   *
   * @throws FunctionException as {@code SyntaxError} or {@code NameError} if there is no such thing
   */
  public Function find(FunctionValue function) throws FunctionException {
    return switch (function) {
      case SourceFunction source -> sourceFunction(source);
      case BuiltInFunction task -> builtIn(task);
    };
  }

  private Function sourceFunction(SourceFunction function) throws FunctionException {
    try {
      return program(function.source()).function(function.name());
    } catch (SourceException e) {
      throw new FunctionException("SyntaxError", String.valueOf(e.getMessage()), "");
    } catch (IllegalArgumentException e) {
      throw new FunctionException("NameError", String.valueOf(e.getMessage()), "");
    }
  }

  private synchronized Program program(String source) throws SourceException {
    Program program = programs.get(source);
    if (program == null) {
      program = Program.compile(source);
      programs.put(source, program);
    }
    return program;
  }

  private static Function builtIn(BuiltInFunction function) throws FunctionException {
    Function task =
        BuiltInTasks.find(function.name())
            .orElseThrow(() ->
                new FunctionException(
                    "NameError", "there is no built-in task " + function.name(), ""));
    return function.arguments().isEmpty() ? task : new BoundFunction(task, function.arguments());
  }

  /** A function with arguments that come before those of each call. */
  private record BoundFunction(Function function, List<Value> bound) implements Function {
    @Override
    public String name() {
      return function.name();
    }

    @Override
    public Value call(List<Value> arguments, Map<String, Value> keywords, Host host)
        throws FunctionException, StoppedException {
      List<Value> all = new ArrayList<>(bound);
      all.addAll(arguments);
      return function.call(all, keywords, host);
    }
  }
}
