package dev.poolyard.task;

import org.jspecify.annotations.Nullable;

/** How much of one core a thread uses, from one reading to the next. For one reader at a time. */
public final class CpuShare {
  private final Thread thread;
  private long lastCpu;
  private long lastTime = System.nanoTime();

  /** Begins to count. */
  public CpuShare(Thread thread) {
    this.thread = thread;
    this.lastCpu = ThreadCpuTime.of(thread);
  }

  /**
   * Returns the share since the last reading, 0 to 1; null for a virtual thread, for which the JVM
   * keeps no account, and for one that has ended.
   */
  public @Nullable Double read() {
    long cpu = ThreadCpuTime.of(thread);
    long time = System.nanoTime();
    if (cpu < 0 || time == lastTime) {
      return null;
    }
    double share = Math.clamp((double) (cpu - lastCpu) / (time - lastTime), 0.0, 1.0);
    lastCpu = cpu;
    lastTime = time;
    return share;
  }
}
