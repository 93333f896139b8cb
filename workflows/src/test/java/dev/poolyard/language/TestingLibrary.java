package dev.poolyard.language;

import dev.poolyard.value.CachedFunction;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A library that compiles each source anew and knows no tasks, but keeps caches. */
final class TestingLibrary implements Library {
  private final Map<String, FunctionCache> caches = new ConcurrentHashMap<>();

  @Override
  public Program program(String source) throws SourceException {
    return Program.compile(source);
  }

  @Override
  public Function task(String name) throws FunctionException {
    throw new FunctionException("NameError", "there is no built-in task " + name, "");
  }

  @Override
  public FunctionCache cache(CachedFunction function) {
    return caches.computeIfAbsent(function.id(), _ -> new FunctionCache(function.maxsize()));
  }
}
