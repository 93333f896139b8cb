package dev.poolyard.process;

import dev.poolyard.task.WorkerIdentity;

/** The threads that child processes call their main threads. */
public final class MainThreads {
  /** Room for the deepest recursion the function language allows, in bytes; taken when touched. */
  private static final long STACK_SIZE = 256L << 20;

  private MainThreads() {}

  /**
   * Starts a thread called {@code MainThread}. The JVM's own first thread stays with the pipe from
   * the parent, so that its end is noticed whatever the main thread is doing.
   */
  public static void start(Runnable work) {
    Thread.ofPlatform().name(WorkerIdentity.MAIN_THREAD).stackSize(STACK_SIZE).daemon().start(work);
  }
}
