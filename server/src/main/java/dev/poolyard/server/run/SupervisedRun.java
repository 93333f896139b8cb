package dev.poolyard.server.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** An active run with all that its registry needs to steer it. */
final class SupervisedRun {
  private final ActiveRun run;
  private final RunSteering steering = new RunSteering();
  private final Duration timeout;
  private volatile @Nullable Instant startedAt;

  SupervisedRun(ActiveRun run, Duration timeout) {
    this.run = run;
    this.timeout = timeout;
  }

  ActiveRun run() {
    return run;
  }

  RunSteering steering() {
    return steering;
  }

  Duration timeout() {
    return timeout;
  }

  void startedAt(Instant instant) {
    startedAt = instant;
  }

  /** Returns the seconds since the run started, 0 if it has not. */
  double secondsSoFar(InstantSource clock) {
    Instant since = startedAt;
    return since == null ? 0 : Duration.between(since, clock.instant()).toMillis() / 1e3;
  }
}
