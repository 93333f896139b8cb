package dev.poolyard.server.race;

import dev.poolyard.engine.RunOptions;
import dev.poolyard.event.EventJson;
import dev.poolyard.event.RunResource;
import dev.poolyard.model.WorkflowWriter;
import dev.poolyard.race.Contender;
import dev.poolyard.race.RaceRunner;
import dev.poolyard.server.run.QueueFullException;
import dev.poolyard.server.run.RunRegistry;
import dev.poolyard.server.run.RunSubmission;
import dev.poolyard.server.run.SubmittedRun;
import dev.poolyard.server.store.RaceStore;
import dev.poolyard.server.store.SavedRaceRun;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Runs the contenders of one race as runs of the server and keeps how they went. */
final class RegisteredRuns implements RaceRunner {
  private final LiveRace race;
  private final RunRegistry runs;
  private final RaceStore store;
  private final InstantSource clock;
  private final Instant deadline;

  RegisteredRuns(
      LiveRace race, RunRegistry runs, RaceStore store, InstantSource clock, Instant deadline) {
    this.race = race;
    this.runs = runs;
    this.store = store;
    this.clock = clock;
    this.deadline = deadline;
  }

  /**
   * {@inheritDoc}
   *
   * @throws RaceEndedException if the race was cancelled or has no time left
   */
  @Override
  public RunResource run(Contender contender, int round) throws InterruptedException {
    runs.awaitReady();
    String id = submit(contender).run().id();
    race.runs(id);
    try {
      if (race.isCancelled()) {
        runs.kill(id);
      }
      boolean aloneAtFirst = !runs.othersGoOn(id);
      runs.awaitEnd(id);
      checkGoesOn();
      RunResource resource =
          EventJson.readResource(runs.find(id).orElseThrow().resource()).figures();
      boolean alone = aloneAtFirst && !runs.othersGoOn(id);
      store.add(
          race.id(), new SavedRaceRun(contender.name(), round, alone, EventJson.write(resource)));
      return resource;
    } catch (InterruptedException e) {
      runs.kill(id);
      throw e;
    } finally {
      race.runs(null);
    }
  }

  private SubmittedRun submit(Contender contender) throws InterruptedException {
    RunSubmission submission =
        new RunSubmission(
            WorkflowWriter.write(contender.workflow()),
            contender.title(),
            race.submission().origin(),
            Optional.of(race.id()),
            Optional.of(timeLeft()),
            RunOptions.USUAL.deadlockGrace());
    while (true) {
      checkGoesOn();
      try {
        return runs.submit(submission);
      } catch (QueueFullException e) {
        race.pause(e.retryAfter());
      }
    }
  }

  private Duration timeLeft() {
    checkGoesOn();
    return Duration.between(clock.instant(), deadline);
  }

  private void checkGoesOn() {
    if (race.isCancelled()) {
      throw new RaceEndedException(RaceStatus.CANCELLED);
    }
    if (!clock.instant().isBefore(deadline)) {
      throw new RaceEndedException(RaceStatus.TIMED_OUT);
    }
  }
}
