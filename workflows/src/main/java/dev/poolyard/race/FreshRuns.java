package dev.poolyard.race;

import dev.poolyard.engine.RunOptions;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunFinished;
import dev.poolyard.event.RunRecord;
import dev.poolyard.event.RunResource;
import dev.poolyard.model.WorkflowWriter;
import dev.poolyard.process.LiveRun;
import dev.poolyard.process.RunLauncher;
import dev.poolyard.process.RunRequest;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Runs each contender in a main process of its own and keeps nothing but how it went. */
public final class FreshRuns implements RaceRunner {
  private final RunLauncher launcher;
  private final InstantSource clock;

  /**
   * Prepares.
   *
   * @param launcher stays the caller's
   */
  public FreshRuns(RunLauncher launcher, InstantSource clock) {
    this.launcher = launcher;
    this.clock = clock;
  }

  @Override
  public RunResource run(Contender contender, int round) throws InterruptedException {
    launcher.awaitReady();
    RunRecord record =
        new RunRecord(
            UUID.randomUUID().toString(), clock.instant(), contender.workflow().nodeIds());
    CompletableFuture<RunResource> over = new CompletableFuture<>();
    LiveRun live =
        launcher.start(
            new RunRequest(WorkflowWriter.write(contender.workflow()), RunOptions.USUAL),
            event -> hear(record, event, over));
    try {
      return over.get();
    } catch (InterruptedException e) {
      live.kill();
      throw e;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a run always ends", e);
    }
  }

  private void hear(RunRecord record, RunEvent event, CompletableFuture<RunResource> over) {
    record.apply(event, clock.instant());
    if (event instanceof RunFinished) {
      over.complete(record.resource());
    }
  }
}
