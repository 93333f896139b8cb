package dev.poolyard.executor.local;

import java.util.concurrent.atomic.AtomicInteger;

/** Names the threads of one run as Python does. Thread-safe. */
public final class ThreadNames {
  private final AtomicInteger threads = new AtomicInteger();
  private final AtomicInteger pools = new AtomicInteger();

  /** Begins counting. */
  public ThreadNames() {}

  /** Returns the name of the next single thread: {@code Thread-1}, {@code Thread-2}, … */
  String nextThread() {
    return "Thread-" + threads.incrementAndGet();
  }

  /** Returns the prefix of the next pool: {@code ThreadPoolExecutor-0}, … */
  String nextPool() {
    return "ThreadPoolExecutor-" + pools.getAndIncrement();
  }
}
