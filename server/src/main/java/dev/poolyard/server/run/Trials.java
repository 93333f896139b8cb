package dev.poolyard.server.run;

import dev.poolyard.engine.RunOptions;
import dev.poolyard.event.RunFinished;
import dev.poolyard.event.RunRecord;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunStatus;
import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowWriter;
import dev.poolyard.process.LiveRun;
import dev.poolyard.process.RunLauncher;
import dev.poolyard.process.RunRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Runs small workflows at once and waits for them: nothing of them is kept and nobody watches them.
 * Each has a main process of its own, as every run has. Thread-safe.
 */
public final class Trials implements AutoCloseable {
  /** How long a trial may take. */
  public static final Duration LIMIT = Duration.ofSeconds(5);

  /** For the start of the process, even on a busy machine, and for its end. */
  private static final Duration GRACE = Duration.ofSeconds(15);

  private static final int AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final RunLauncher launcher;
  private final InstantSource clock;
  private final Duration limit;
  private final Duration grace;
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /**
   * Creates trials that {@code launcher} starts.
   *
   * @param launcher closed with them
   */
  public Trials(RunLauncher launcher, InstantSource clock) {
    this(launcher, clock, LIMIT, GRACE);
  }

  Trials(RunLauncher launcher, InstantSource clock, Duration limit, Duration grace) {
    this.launcher = launcher;
    this.clock = clock;
    this.limit = limit;
    this.grace = grace;
  }

  /**
   * Runs a workflow to its end, a few seconds at the most.
   *
   * @return what came of it
   * @throws QueueFullException if too many others try something at this moment
   */
  public RunResource run(Workflow workflow) throws QueueFullException {
    try {
      if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new QueueFullException(AT_ONCE, places.getQueueLength(), limit);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueueFullException(AT_ONCE, places.getQueueLength(), limit);
    }
    try {
      return admitted(workflow);
    } finally {
      places.release();
    }
  }

  private RunResource admitted(Workflow workflow) {
    var options = new RunOptions(Optional.of(limit), Optional.of(Duration.ZERO));
    var record = new RunRecord("trial", clock.instant(), workflow.nodeIds());
    var over = new CountDownLatch(1);
    LiveRun run =
        launcher.start(
            new RunRequest(WorkflowWriter.write(workflow), options),
            event -> {
              record.apply(event, clock.instant());
              if (event instanceof RunFinished) {
                over.countDown();
              }
            });
    if (!isOverInTime(over)) {
      run.kill();
      record.apply(new RunFinished(limit.toSeconds(), RunStatus.TIMED_OUT, null), clock.instant());
    }
    return record.resource();
  }

  private boolean isOverInTime(CountDownLatch over) {
    try {
      return over.await(limit.plus(grace).toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends every trial. */
  @Override
  public void close() {
    launcher.close();
  }
}
