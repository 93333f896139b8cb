package dev.poolyard.server.race;

import dev.poolyard.race.Contender;
import dev.poolyard.race.Race;
import dev.poolyard.server.run.RunRegistry;
import dev.poolyard.server.store.AccessKey;
import dev.poolyard.server.store.RaceStore;
import dev.poolyard.server.store.SavedRace;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All races of this server: one goes on at a time, a few wait. Thread-safe. */
public final class RaceRegistry implements AutoCloseable {
  /** The longest a race may take. */
  public static final Duration LONGEST = Duration.ofMinutes(30);

  private static final Logger LOG = LoggerFactory.getLogger(RaceRegistry.class);
  private static final int MOST_WAITING = 20;

  private final RaceStore store;
  private final RunRegistry runs;
  private final InstantSource clock;
  private final BlockingQueue<LiveRace> queue = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Map<String, LiveRace> active = new ConcurrentHashMap<>();
  private final Thread thread = Thread.ofPlatform().name("races").daemon().unstarted(this::go);

  /**
   * Creates a registry and marks the races that a server before it left unfinished as crashed.
   *
   * @param runs where the races' runs go; stays the caller's, who closes it after this
   */
  public RaceRegistry(RaceStore store, RunRegistry runs, InstantSource clock) {
    this.store = store;
    this.runs = runs;
    this.clock = clock;
    int left = store.crashUnfinished();
    if (left > 0) {
      LOG.warn(
          "{} races were left unfinished by a server that stopped; they are now crashed", left);
    }
    thread.start();
  }

  /**
   * Admits a race: it starts at once, or waits for its turn.
   *
   * @throws RaceQueueFullException if there is no room to wait
   */
  public SubmittedRace submit(RaceSubmission submission) throws RaceQueueFullException {
    AccessKey key = AccessKey.create();
    SavedRace saved =
        new SavedRace(
            store.newId(),
            submission.origin(),
            submission.workflow().name(),
            submission.document(),
            submission.contenders().stream().map(Contender::name).toList(),
            submission.repeat(),
            submission.mend(),
            key.digest(),
            RaceStatus.QUEUED.word(),
            clock.instant());
    LiveRace race = new LiveRace(saved.id(), submission);
    store.create(saved);
    active.put(saved.id(), race);
    if (!queue.offer(race)) {
      end(race, RaceStatus.CANCELLED);
      throw new RaceQueueFullException(MOST_WAITING);
    }
    return new SubmittedRace(new RaceView(saved, List.of(), Optional.empty()), key);
  }

  /** Returns a race, whether it waits, goes on or is over. */
  public Optional<RaceView> find(String id) {
    Optional<String> running = Optional.ofNullable(active.get(id)).flatMap(LiveRace::run);
    return store.find(id).map(saved -> new RaceView(saved, store.runs(id), running));
  }

  /** Returns the races created last, newest first. */
  public List<SavedRace> recent(int limit) {
    return store.recent(limit);
  }

  /** Ends a race, and the run of it that goes on; does nothing if it is over. */
  public void cancel(String id) {
    LiveRace race = active.get(id);
    if (race == null) {
      return;
    }
    race.cancel();
    if (queue.remove(race)) {
      end(race, RaceStatus.CANCELLED);
    }
    race.run().ifPresent(runs::kill);
  }

  private void go() {
    try {
      while (true) {
        LiveRace race = queue.take();
        RaceStatus status = RaceStatus.CRASHED;
        try {
          status = run(race);
        } catch (RuntimeException e) {
          LOG.error("Race {} could not go on", race.id(), e);
        } finally {
          end(race, status);
        }
      }
    } catch (InterruptedException e) {
      // Closed.
    }
  }

  private RaceStatus run(LiveRace race) throws InterruptedException {
    store.setStatus(race.id(), RaceStatus.RUNNING.word());
    RaceSubmission submission = race.submission();
    try {
      new Race(submission.contenders(), submission.repeat())
          .run(
              new RegisteredRuns(race, runs, store, clock, clock.instant().plus(LONGEST)),
              (_, _, _) -> {});
      return RaceStatus.FINISHED;
    } catch (RaceEndedException e) {
      return e.status();
    }
  }

  private void end(LiveRace race, RaceStatus status) {
    try {
      store.setStatus(race.id(), status.word());
    } catch (RuntimeException e) {
      LOG.error("The end of race {} could not be kept", race.id(), e);
    }
    active.remove(race.id());
  }

  /** Ends all races. Idempotent. */
  @Override
  public void close() {
    active.values().forEach(LiveRace::cancel);
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (LiveRace race = queue.poll(); race != null; race = queue.poll()) {
      end(race, RaceStatus.CRASHED);
    }
  }
}
