package dev.poolyard.process;

import dev.poolyard.executor.Joining;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Starts each run in a main process of its own, and keeps one started ahead with its workers, so
 * that a run begins at once. Thread-safe.
 */
public final class MainProcesses implements RunLauncher {
  /**
   * A new standby is started when a run is over, or when it has gone on for this long: not sooner,
   * as starting JVMs takes processor time that a run's own figures should not be short of.
   */
  private static final Executor REPLENISH_LATER =
      CompletableFuture.delayedExecutor(10, TimeUnit.SECONDS);

  private final int standbyWorkers;
  private final boolean keepStandby;
  private final boolean replenishDuringRuns;
  private final Set<ChildMain> running = new HashSet<>();
  private final Set<Thread> followers = new HashSet<>();
  private @Nullable ChildMain standby;
  private @Nullable Thread preparing;
  private boolean closed;

  /**
   * Begins, and starts a standby in the background if one is to be kept.
   *
   * @param standbyWorkers how many worker processes each main process keeps ready, 0 to 64
   * @param keepStandby whether a main process is kept ready for the next run
   */
  public MainProcesses(int standbyWorkers, boolean keepStandby) {
    this(standbyWorkers, keepStandby, true);
  }

  private MainProcesses(int standbyWorkers, boolean keepStandby, boolean replenishDuringRuns) {
    if (standbyWorkers < 0 || standbyWorkers > 64) {
      throw new IllegalArgumentException("standbyWorkers must be 0 to 64, was " + standbyWorkers);
    }
    this.standbyWorkers = standbyWorkers;
    this.keepStandby = keepStandby;
    this.replenishDuringRuns = replenishDuringRuns;
    replenish();
  }

  /**
   * Begins as one for runs that are measured: it keeps a standby, but starts none while a run goes
   * on.
   *
   * @param standbyWorkers how many worker processes each main process keeps ready, 0 to 64
   */
  public static MainProcesses forMeasuring(int standbyWorkers) {
    return new MainProcesses(standbyWorkers, true, false);
  }

  @Override
  public LiveRun start(RunRequest request, RunListener listener) {
    ChildMain child;
    boolean ready;
    PipedRun run;
    synchronized (this) {
      if (closed) {
        throw new IllegalStateException("the launcher is closed");
      }
      ChildMain taken = standby;
      standby = null;
      ready = taken != null && taken.isAlive();
      child = ready && taken != null ? taken : startChild();
      running.add(child);
      run = new PipedRun(child, request, listener);
      Thread follower =
          Thread.ofPlatform()
              .name("run-" + child.pid())
              .daemon()
              .unstarted(() -> follow(run, child, ready));
      followers.add(follower);
      follower.start();
    }
    if (replenishDuringRuns) {
      REPLENISH_LATER.execute(this::replenish);
    }
    return run;
  }

  @Override
  public void awaitReady() throws InterruptedException {
    Thread awaited = preparingOrNull();
    if (awaited != null) {
      awaited.join();
    }
  }

  private synchronized @Nullable Thread preparingOrNull() {
    replenish();
    return preparing;
  }

  private ChildMain startChild() {
    try {
      return ChildMain.start(standbyWorkers);
    } catch (IOException e) {
      throw new UncheckedIOException("a main process could not be started", e);
    }
  }

  private void follow(PipedRun run, ChildMain child, boolean ready) {
    try {
      run.follow(ready);
    } finally {
      synchronized (this) {
        running.remove(child);
        followers.remove(Thread.currentThread());
      }
      replenish();
    }
  }

  /** Starts a standby in the background, unless there is one or one is being started. */
  private synchronized void replenish() {
    if (keepStandby && !closed && standby == null && preparing == null) {
      preparing = Thread.ofPlatform().name("standby").daemon().start(this::prepareStandby);
    }
  }

  private void prepareStandby() {
    try {
      ChildMain child = ChildMain.start(standbyWorkers);
      child.awaitReady();
      synchronized (this) {
        if (!closed) {
          standby = child;
          return;
        }
      }
      child.end();
      child.awaitGone();
    } catch (IOException e) {
      // Without a standby the next run starts its process itself, and reports what is wrong.
      System.getLogger(MainProcesses.class.getName())
          .log(System.Logger.Level.WARNING, "no standby could be started", e);
    } finally {
      synchronized (this) {
        preparing = null;
      }
    }
  }

  @Override
  public void close() {
    Set<Thread> waitedFor;
    ChildMain idle;
    synchronized (this) {
      closed = true;
      running.forEach(ChildMain::end);
      waitedFor = new HashSet<>(followers);
      if (preparing != null) {
        waitedFor.add(preparing);
      }
      idle = standby;
      standby = null;
    }
    if (idle != null) {
      idle.end();
      idle.awaitGone();
    }
    Joining.join(waitedFor);
  }
}
