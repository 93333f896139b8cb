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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Runs contenders against each other, one run at a time and in turns, so that what else the machine
 * does meets all alike. The first turn warms up and does not count. Used by one thread.
 */
public final class Race {
  private final List<Contender> contenders;
  private final int repeat;
  private final InstantSource clock;

  /**
   * Prepares a race.
   *
   * @param repeat how many runs of each contender count, at least 1
   */
  public Race(List<Contender> contenders, int repeat, InstantSource clock) {
    if (contenders.isEmpty() || repeat < 1) {
      throw new IllegalArgumentException(
          "a race needs contenders and runs, had %d and %d".formatted(contenders.size(), repeat));
    }
    this.contenders = List.copyOf(contenders);
    this.repeat = repeat;
    this.clock = clock;
  }

  /**
   * Runs it to its end.
   *
   * @throws InterruptedException if interrupted; the run that goes on is killed
   */
  public RaceResult run(RunLauncher launcher, RaceListener listener) throws InterruptedException {
    Map<Contender, List<RunResource>> runs = new LinkedHashMap<>();
    contenders.forEach(contender -> runs.put(contender, new ArrayList<>()));
    for (int round = 0; round <= repeat; round++) {
      for (Map.Entry<Contender, List<RunResource>> contender : runs.entrySet()) {
        RunResource run = runOnce(contender.getKey(), launcher);
        if (round > 0) {
          contender.getValue().add(run);
        }
        listener.finished(contender.getKey(), round, run);
      }
    }
    return new RaceResult(
        runs.entrySet().stream()
            .map(contender -> RaceEntry.of(contender.getKey().name(), contender.getValue()))
            .toList());
  }

  private RunResource runOnce(Contender contender, RunLauncher launcher)
      throws InterruptedException {
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
