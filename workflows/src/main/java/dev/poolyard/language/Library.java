package dev.poolyard.language;

import dev.poolyard.value.CachedFunction;

/** What the functions that run in one process share. Thread-safe. */
public interface Library {
  /**
   * Returns a source text compiled.
   *
   * @throws SourceException if it is not a program of the function language
   */
  Program program(String source) throws SourceException;

  /**
   * Returns a task that only Java can run.
   *
   * @throws FunctionException as {@code NameError} if there is no such task
   */
  Function task(String name) throws FunctionException;

  /** Returns the cache of a function, always the same one for an id. */
  FunctionCache cache(CachedFunction function);
}
