package dev.poolyard.executor;

import java.util.Collection;

/** Waits for threads that were told to end. */
public final class Joining {
  private Joining() {}

  /** Waits until all threads are gone; an interrupt is kept for later. */
  public static void join(Collection<Thread> threads) {
    boolean interrupted = false;
    for (Thread thread : threads) {
      boolean gone = false;
      while (!gone) {
        try {
          thread.join();
          gone = true;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
