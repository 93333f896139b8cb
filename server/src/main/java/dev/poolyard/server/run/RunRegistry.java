package dev.poolyard.server.run;

import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunFinished;
import dev.poolyard.event.RunQueued;
import dev.poolyard.event.RunStarted;
import dev.poolyard.event.RunStatus;
import dev.poolyard.process.RunLauncher;
import dev.poolyard.process.RunRequest;
import dev.poolyard.server.store.AccessKey;
import dev.poolyard.server.store.RunStore;
import dev.poolyard.server.store.RunSummary;
import dev.poolyard.server.store.SavedRun;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All runs of this server: admits them, hears them, keeps them and ends them. */
public final class RunRegistry implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunRegistry.class);

  /** So many events go to the store at once; the run waits meanwhile, so memory is bounded. */
  private static final int EVENTS_AT_ONCE = 1000;

  private static final Duration KEEP_EVERY = Duration.ofMillis(500);

  /** What a run gets beyond its own timeout before the server ends it by force. */
  private static final Duration GRACE = Duration.ofSeconds(15);

  private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(2);

  private final RunStore store;
  private final RunLauncher launcher;
  private final RunLimits limits;
  private final InstantSource clock;
  private final Admission admission;
  private final RunCounts counts = new RunCounts();
  private final Map<String, SupervisedRun> active = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("run-timer").daemon().factory());

  /** Held while a run is admitted or gets its turn, so that none gets it before it is known. */
  private final ReentrantLock admitting = new ReentrantLock();

  private volatile boolean closing;

  /**
   * Creates a registry and marks the runs that a server before it left unfinished as crashed.
   *
   * @param launcher closed with the registry
   */
  public RunRegistry(RunStore store, RunLauncher launcher, RunLimits limits, InstantSource clock) {
    this.store = store;
    this.launcher = launcher;
    this.limits = limits;
    this.clock = clock;
    this.admission = new Admission(limits);
    new Recovery(store).recover();
    timer.scheduleWithFixedDelay(
        this::keepAll, KEEP_EVERY.toMillis(), KEEP_EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Admits a run: it starts at once, or waits for its turn.
   *
   * @throws QueueFullException if there is no room to wait
   */
  public SubmittedRun submit(RunSubmission submission) throws QueueFullException {
    if (closing) {
      throw new IllegalStateException("the server is shutting down");
    }
    AccessKey key = AccessKey.create();
    SavedRun saved =
        new SavedRun(
            store.newId(),
            submission.origin(),
            submission.race(),
            submission.name(),
            submission.document(),
            key.digest(),
            RunStatus.QUEUED.word(),
            clock.instant(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    SupervisedRun supervised =
        new SupervisedRun(
            new ActiveRun(saved, store, admission),
            timeout(submission),
            submission.deadlockGrace());
    admitting.lock();
    try {
      boolean startNow = admission.admit(saved.id());
      try {
        store.create(saved);
      } catch (RuntimeException e) {
        startNext(saved.id());
        throw e;
      }
      active.put(saved.id(), supervised);
      hear(supervised, new RunQueued(0));
      if (startNow) {
        start(supervised);
      }
    } finally {
      admitting.unlock();
    }
    return new SubmittedRun(supervised.run(), key);
  }

  /** Returns a run, whether it waits, goes on or is over. */
  public Optional<WatchableRun> find(String id) {
    SupervisedRun supervised = active.get(id);
    if (supervised != null) {
      return Optional.of(supervised.run());
    }
    return store.find(id).map(saved -> new RecordedRun(saved, store));
  }

  /**
   * Waits until the next run can begin at once.
   *
   * @throws InterruptedException if interrupted while waiting
   */
  public void awaitReady() throws InterruptedException {
    launcher.awaitReady();
  }

  /**
   * Waits until a run is over and kept; returns at once if it is, or if there is none.
   *
   * @throws InterruptedException if interrupted while waiting
   */
  public void awaitEnd(String id) throws InterruptedException {
    synchronized (active) {
      while (active.containsKey(id)) {
        active.wait();
      }
    }
  }

  /** Returns the runs created last that are part of no race, newest first. */
  public List<RunSummary> recent(int limit) {
    return store.recent(limit);
  }

  /**
   * Ends a run as cancelled; does nothing if it is over.
   *
   * @param wait whether tasks that run already may finish
   * @param cancelFutures whether tasks that have not started are dropped
   */
  public void cancel(String id, boolean wait, boolean cancelFutures) {
    SupervisedRun supervised = active.get(id);
    if (supervised != null && !cancelWaiting(supervised)) {
      supervised.steering().cancel(wait, cancelFutures);
    }
  }

  /** Ends a run's processes by force; does nothing if it is over. */
  public void kill(String id) {
    SupervisedRun supervised = active.get(id);
    if (supervised != null && !cancelWaiting(supervised)) {
      supervised.steering().kill();
    }
  }

  /** Kills a worker process of a run; returns whether {@code pid} is one. */
  public boolean killWorker(String id, long pid) {
    SupervisedRun supervised = active.get(id);
    return supervised != null && supervised.steering().killWorker(pid);
  }

  /** Returns every worker that is alive, of all runs, the oldest run's first. */
  public List<LiveWorker> workers() {
    return active.values().stream()
        .map(SupervisedRun::run)
        .sorted(Comparator.comparing(ActiveRun::createdAt))
        .flatMap(run -> run.workers().stream())
        .toList();
  }

  /** Returns how many workers are alive. */
  public int workerCount() {
    return active.values().stream().mapToInt(run -> run.run().workerCount()).sum();
  }

  /** Returns whether another run than this one goes on. */
  public boolean othersGoOn(String id) {
    return admission.runsBeside(id);
  }

  /** Returns how many runs go on. */
  public int runningCount() {
    return admission.runningCount();
  }

  /** Returns how many runs wait for their turn. */
  public int waitingCount() {
    return admission.waitingCount();
  }

  /** Returns what has been counted since the server started. */
  public RunCounts counts() {
    return counts;
  }

  /** Ends all runs as cancelled and all their processes, within a few seconds. */
  @Override
  public void close() {
    closing = true;
    for (String id : admission.withdrawAll()) {
      SupervisedRun waiting = active.get(id);
      if (waiting != null) {
        hear(waiting, new RunFinished(0, RunStatus.CANCELLED, null));
      }
    }
    active.values().forEach(run -> run.steering().cancel(false, true));
    awaitEnds();
    active.values().forEach(run -> run.steering().kill());
    launcher.close();
    timer.shutdownNow();
    for (SupervisedRun left : active.values()) {
      hear(left, new RunFinished(left.secondsSoFar(clock), RunStatus.CANCELLED, null));
    }
  }

  private Duration timeout(RunSubmission submission) {
    return submission
        .timeout()
        .filter(asked -> asked.compareTo(limits.duration()) < 0)
        .orElse(limits.duration());
  }

  private void start(SupervisedRun supervised) {
    String id = supervised.run().id();
    RunRequest request = supervised.request();
    try {
      supervised.steering().connect(launcher.start(request, event -> hear(supervised, event)));
      timer.schedule(
          () -> endOverdue(id), supervised.timeout().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (RuntimeException e) {
      LOG.error("Run {} could not be started", id, e);
      hear(supervised, RunEnds.notStarted());
    }
  }

  private void hear(SupervisedRun supervised, RunEvent heard) {
    ActiveRun run = supervised.run();
    RunEvent event =
        heard instanceof RunFinished finished && supervised.steering().isTimeUp()
            ? RunEnds.timeIsUp(finished, supervised.timeout())
            : heard;
    if (!added(run, event)) {
      return;
    }
    counts.count(event);
    if (event instanceof RunStarted) {
      started(supervised);
    }
    if (event instanceof RunFinished) {
      ended(run);
    } else if (run.unkept() >= EVENTS_AT_ONCE) {
      run.keepQuietly();
    }
  }

  /** Takes in an event; one that fits nothing before it must not end the hearing of the others. */
  private boolean added(ActiveRun run, RunEvent event) {
    try {
      return run.add(event, clock.instant());
    } catch (IllegalStateException e) {
      LOG.error("Run {} told {} out of turn", run.id(), event, e);
      return false;
    }
  }

  private void started(SupervisedRun supervised) {
    Instant now = clock.instant();
    supervised.startedAt(now);
    try {
      store.start(supervised.run().id(), now);
    } catch (RuntimeException e) {
      LOG.error("The start of run {} could not be kept", supervised.run().id(), e);
    }
  }

  private void ended(ActiveRun run) {
    try {
      run.keepEnd();
    } catch (RuntimeException e) {
      LOG.error("The end of run {} could not be kept", run.id(), e);
    }
    // Whoever waits for the end finds its place free.
    startNext(run.id());
    active.remove(run.id());
    synchronized (active) {
      active.notifyAll();
    }
  }

  private void startNext(String ended) {
    admitting.lock();
    try {
      admission.ended(ended).map(active::get).filter(_ -> !closing).ifPresent(this::start);
    } finally {
      admitting.unlock();
    }
  }

  private boolean cancelWaiting(SupervisedRun supervised) {
    if (!admission.withdraw(supervised.run().id())) {
      return false;
    }
    hear(supervised, new RunFinished(0, RunStatus.CANCELLED, null));
    return true;
  }

  private void endOverdue(String id) {
    SupervisedRun supervised = active.get(id);
    if (supervised != null) {
      LOG.warn("Run {} did not end by its timeout and is killed", id);
      supervised.steering().killBecauseTimeIsUp();
    }
  }

  private void keepAll() {
    active.values().forEach(supervised -> supervised.run().keepQuietly());
  }

  private void awaitEnds() {
    long deadline = System.nanoTime() + PATIENCE_AT_CLOSE.toNanos();
    synchronized (active) {
      try {
        while (!active.isEmpty() && System.nanoTime() < deadline) {
          active.wait(50);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
