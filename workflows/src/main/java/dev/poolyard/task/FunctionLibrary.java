package dev.poolyard.task;

import dev.poolyard.language.Function;
import dev.poolyard.language.FunctionCache;
import dev.poolyard.language.FunctionException;
import dev.poolyard.language.Host;
import dev.poolyard.language.Library;
import dev.poolyard.language.Program;
import dev.poolyard.language.SourceException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.task.builtin.BuiltInTasks;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.CachedFunction;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Turns functions that travelled as data into functions that can be called, compiling each source
 * once. Thread-safe.
 */
public final class FunctionLibrary implements Library {
  private final CompiledPrograms programs;
  private final FunctionCaches caches;

  /** Makes an empty library. */
  public FunctionLibrary() {
    this(new CompiledPrograms(), 0);
  }

  private FunctionLibrary(CompiledPrograms programs, int place) {
    this.programs = programs;
    this.caches = new FunctionCaches(place);
  }

  /**
   * Returns a library that knows the same compiled sources, but has empty caches of its own.
   *
   * @param place tells its caches apart from others of the same run in this process
   */
  FunctionLibrary withOwnCaches(int place) {
    return new FunctionLibrary(programs, place);
  }

  /**
   * Returns the callable form of {@code function}.
   *
   * @throws FunctionException as {@code SyntaxError} or {@code NameError} if there is no such thing
   */
  public Function find(FunctionValue function) throws FunctionException {
    return switch (function) {
      case SourceFunction source -> sourceFunction(source);
      case BuiltInFunction task -> builtIn(task);
      default -> Function.combined(function);
    };
  }

  /** Returns how the caches have fared that have been used since this was asked last. */
  List<CacheReport> cacheNews() {
    return caches.news();
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

  @Override
  public Program program(String source) throws SourceException {
    return programs.find(source);
  }

  @Override
  public Function task(String name) throws FunctionException {
    return BuiltInTasks.find(name)
        .orElseThrow(
            () -> new FunctionException("NameError", "there is no built-in task " + name, ""));
  }

  @Override
  public FunctionCache cache(CachedFunction function) {
    return caches.find(function);
  }

  private Function builtIn(BuiltInFunction function) throws FunctionException {
    Function task = task(function.name());
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
