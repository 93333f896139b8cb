package dev.poolyard.task;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Reads how much processor time threads have used. */
final class ThreadCpuTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ThreadCpuTime() {}

  /** Returns nanoseconds of another thread, -1 for a virtual one and one that has ended. */
  static long of(Thread thread) {
    return thread.isVirtual() ? -1 : THREADS.getThreadCpuTime(thread.threadId());
  }

  /** Returns nanoseconds, always 0 on a virtual thread, for which the JVM keeps no account. */
  static long current() {
    return Thread.currentThread().isVirtual() ? 0 : THREADS.getCurrentThreadCpuTime();
  }
}
