package dev.poolyard.server.run;

import dev.poolyard.process.LiveRun;
import org.jspecify.annotations.Nullable;

/**
 * The way to a run's processes, which exist some time after the run does. What is asked for before
 * they exist is done as soon as they do.
 */
final class RunSteering {
  private @Nullable LiveRun live;
  private @Nullable Order pending;
  private boolean timeUp;

  /** Connects the run's processes. */
  void connect(LiveRun connected) {
    Order order;
    synchronized (this) {
      live = connected;
      order = pending;
    }
    if (order != null) {
      order.giveTo(connected);
    }
  }

  void cancel(boolean wait, boolean cancelFutures) {
    give(run -> run.cancel(wait, cancelFutures));
  }

  void kill() {
    give(LiveRun::kill);
  }

  /** Kills the run because it took longer than it may. */
  void killBecauseTimeIsUp() {
    synchronized (this) {
      timeUp = true;
    }
    kill();
  }

  synchronized boolean isTimeUp() {
    return timeUp;
  }

  boolean killWorker(long pid) {
    LiveRun run;
    synchronized (this) {
      run = live;
    }
    return run != null && run.killWorker(pid);
  }

  private void give(Order order) {
    LiveRun run;
    synchronized (this) {
      run = live;
      if (run == null) {
        pending = order;
      }
    }
    if (run != null) {
      order.giveTo(run);
    }
  }

  private interface Order {
    void giveTo(LiveRun run);
  }
}
