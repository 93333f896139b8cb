package dev.poolyard.server.run;

import dev.poolyard.process.LiveRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to a run's processes, which exist some time after the run does. What is asked for before
 * they exist is done as soon as they do, in the order in which it was asked for.
 */
final class RunSteering {
  private @Nullable LiveRun live;
  private final List<Order> pending = new ArrayList<>();
  private boolean timeUp;

  /** Connects the run's processes. */
  void connect(LiveRun connected) {
    List<Order> orders;
    synchronized (this) {
      live = connected;
      orders = List.copyOf(pending);
    }
    orders.forEach(order -> order.giveTo(connected));
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
        pending.add(order);
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
