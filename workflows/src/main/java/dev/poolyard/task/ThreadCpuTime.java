package dev.poolyard.task;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Reads how much processor time the current thread has used. */
final class ThreadCpuTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ThreadCpuTime() {}

  /** Returns nanoseconds, always 0 on a virtual thread, for which the JVM keeps no account. */
  static long current() {
    return Thread.currentThread().isVirtual() ? 0 : THREADS.getCurrentThreadCpuTime();
  }
}
