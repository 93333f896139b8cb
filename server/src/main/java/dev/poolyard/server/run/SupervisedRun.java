package dev.poolyard.server.run;

import dev.poolyard.engine.RunOptions;
import dev.poolyard.process.RunRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An active run with all that its registry needs to steer it. */
final class SupervisedRun {
  private final ActiveRun run;
  private final RunSteering steering = new RunSteering();
  private final Duration timeout;
  private final Optional<Duration> deadlockGrace;
  private volatile @Nullable Instant startedAt;

  SupervisedRun(ActiveRun run, Duration timeout, Optional<Duration> deadlockGrace) {
    this.run = run;
    this.timeout = timeout;
    this.deadlockGrace = deadlockGrace;
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

  RunRequest request() {
    return new RunRequest(run.document(), new RunOptions(Optional.of(timeout), deadlockGrace));
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
