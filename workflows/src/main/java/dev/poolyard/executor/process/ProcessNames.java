package dev.poolyard.executor.process;

import java.util.concurrent.atomic.AtomicInteger;

/** Names the worker processes of one run as Python does. Thread-safe. */
public final class ProcessNames {
  private final AtomicInteger processes = new AtomicInteger();

  /** Begins counting. */
  public ProcessNames() {}

  /** Returns the next name: {@code Process-1}, {@code Process-2}, … */
  String next() {
    return "Process-" + processes.incrementAndGet();
  }
}
