package dev.poolyard.server.race;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A race that is not over: what it was asked to do, its run, and whether it is to stop. */
final class LiveRace {
  private final String id;
  private final RaceSubmission submission;
  private @Nullable String run;
  private boolean cancelled;

  LiveRace(String id, RaceSubmission submission) {
    this.id = id;
    this.submission = submission;
  }

  String id() {
    return id;
  }

  RaceSubmission submission() {
    return submission;
  }

  synchronized void runs(@Nullable String newRun) {
    run = newRun;
  }

  synchronized Optional<String> run() {
    return Optional.ofNullable(run);
  }

  synchronized void cancel() {
    cancelled = true;
    notifyAll();
  }

  synchronized boolean isCancelled() {
    return cancelled;
  }

  /** Waits for as long, or until it is cancelled. */
  synchronized void pause(Duration time) throws InterruptedException {
    long deadline = System.nanoTime() + time.toNanos();
    for (long left = time.toMillis(); left > 0 && !cancelled; ) {
      wait(left);
      left = (deadline - System.nanoTime()) / 1_000_000;
    }
  }
}
