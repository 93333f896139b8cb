package dev.poolyard.executor.local;

import java.util.concurrent.atomic.AtomicInteger;

/** Names and counts the threads of one run as Python does. Thread-safe. */
public final class ThreadNames {
  private final AtomicInteger threads = new AtomicInteger();
  private final AtomicInteger pools = new AtomicInteger();
  private final AtomicInteger interpreters = new AtomicInteger();

  /** Begins counting. */
  public ThreadNames() {}

  /** Returns the name of the next single thread: {@code Thread-1}, {@code Thread-2}, … */
  String nextThread() {
    return "Thread-" + threads.incrementAndGet();
  }

  /**
   * Returns the prefix of the next pool of a class, counted from 0: {@code ThreadPoolExecutor-0}.
   * Pools of all classes are counted together, as they are where classes inherit the count.
   */
  String nextPool(String className) {
    return className + "-" + pools.getAndIncrement();
  }

  /** Returns the number of the next isolated interpreter, from 1. */
  int nextInterpreter() {
    return interpreters.incrementAndGet();
  }
}
