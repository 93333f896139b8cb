package dev.poolyard.process;

/**
 * What a standby does while nobody needs it: it goes through a small workflow again and again, so
 * that the machinery of a run is compiled and not only loaded when the real one comes. Closed from
 * any thread.
 */
final class Rehearsals implements AutoCloseable {
  /** More make the first run no faster that anybody could measure. */
  private static final int MOST = 30;

  private final Runnable rehearsal;
  private final Thread thread = Thread.ofPlatform().name("rehearsals").daemon().unstarted(this::go);
  private volatile boolean closed;

  private Rehearsals(Runnable rehearsal) {
    this.rehearsal = rehearsal;
  }

  static Rehearsals start(Runnable rehearsal) {
    Rehearsals rehearsals = new Rehearsals(rehearsal);
    rehearsals.thread.start();
    return rehearsals;
  }

  private void go() {
    for (int number = 0; number < MOST && !closed; number++) {
      rehearsal.run();
    }
  }

  /** Ends them and waits for the one that is under way, which takes milliseconds. Idempotent. */
  @Override
  public void close() {
    closed = true;
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
