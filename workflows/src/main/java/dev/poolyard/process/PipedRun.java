package dev.poolyard.process;

import dev.poolyard.event.RunError;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunFinished;
import dev.poolyard.event.RunStarted;
import dev.poolyard.event.RunStatus;
import dev.poolyard.event.WorkerExited;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.executor.process.ExitStatus;
import dev.poolyard.live.shared.SharedRegion;
import dev.poolyard.process.MainMessage.Cancel;
import dev.poolyard.process.MainMessage.Start;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A run in a main process at the other end of a pipe: passes on what the process tells, and speaks
 * for it if it dies.
 */
final class PipedRun implements LiveRun {
  private static final System.Logger LOG = System.getLogger(PipedRun.class.getName());
  private static final long INTERRUPT_GRACE_MILLIS = 2_000;
  private static final long WORKER_EXIT_GRACE_MILLIS = 1_000;

  /** Not for ever, as one whose new parent never asks after it seems to be there still. */
  private static final long FORCED_EXIT_GRACE_MILLIS = 2_000;

  private final ChildMain child;
  private final RunRequest request;
  private final RunListener listener;
  private final Map<Integer, WorkerStarted> workers = new ConcurrentHashMap<>();
  private final Object sending = new Object();
  private boolean started;
  private @Nullable Cancel earlyCancel;
  private volatile boolean killed;
  private long startNanos = System.nanoTime();
  private double lastTime;

  PipedRun(ChildMain child, RunRequest request, RunListener listener) {
    this.child = child;
    this.request = request;
    this.listener = listener;
  }

  /** Follows the run to its end on the current thread. */
  void follow(boolean ready) {
    RunFinished finished = null;
    try {
      if (!ready) {
        child.awaitReady();
      }
      sendStart();
      for (RunEvent event = child.receive(); event != null; event = child.receive()) {
        if (event instanceof RunFinished last) {
          finished = last;
          // It has nothing left to do, and by itself a JVM takes 0.3 s to end while it reads a
          // pipe.
          child.kill();
        } else {
          pass(event);
        }
      }
    } catch (IOException e) {
      // The process is gone; its exit status says more than a broken pipe does.
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.log(Level.ERROR, "main process " + child.pid() + " cannot be followed any further", e);
    }
    int exitStatus = child.awaitGone();
    awaitWorkersGone();
    SharedRegion.deleteLeftBy(child.pid());
    tell(finished != null ? finished : ofDeath(exitStatus));
  }

  private void pass(RunEvent event) {
    lastTime = event.t();
    switch (event) {
      case RunStarted _ -> startNanos = System.nanoTime();
      case WorkerStarted worker -> workers.put(worker.lane(), worker);
      case WorkerExited worker -> workers.remove(worker.lane());
      default -> {}
    }
    tell(event);
  }

  /** A listener that fails must not keep the run from being heard to its end. */
  private void tell(RunEvent event) {
    try {
      listener.received(event);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "an event of main process " + child.pid() + " was lost", e);
    }
  }

  private void sendStart() throws IOException {
    synchronized (sending) {
      child.send(new Start(request));
      started = true;
      if (earlyCancel != null) {
        child.send(earlyCancel);
      }
    }
  }

  /** Processes end with their parent; this is where they are seen to have. */
  private void awaitWorkersGone() {
    for (WorkerStarted worker : workers.values()) {
      if (worker.kind() == WorkerKind.PROCESS) {
        ProcessHandle.of(worker.pid()).ifPresent(PipedRun::awaitGone);
      }
    }
  }

  private static void awaitGone(ProcessHandle process) {
    if (!isGoneWithin(WORKER_EXIT_GRACE_MILLIS, process)) {
      process.destroyForcibly();
      isGoneWithin(FORCED_EXIT_GRACE_MILLIS, process);
    }
  }

  private static boolean isGoneWithin(long milliseconds, ProcessHandle process) {
    try {
      process.onExit().get(milliseconds, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("an exit is never an exception", e);
    }
  }

  private RunFinished ofDeath(int exitStatus) {
    double t = Math.max(lastTime, (System.nanoTime() - startNanos) / 1e9);
    double rounded = Math.round(t * 1e6) / 1e6;
    String reason = ExitStatus.describe(exitStatus);
    workers.keySet().stream()
        .sorted()
        .forEach(lane ->
            tell(
                new WorkerExited(
                    rounded,
                    lane,
                    null,
                    "ended with its main process, which was " + reason,
                    null)));
    if (killed) {
      return new RunFinished(rounded, RunStatus.CANCELLED, null);
    }
    RunError error =
        new RunError(
            "MainProcessDied",
            "the run's main process (PID %d) died: it was %s; what it had told until then is kept"
                .formatted(child.pid(), reason),
            null,
            null,
            null);
    return new RunFinished(rounded, RunStatus.CRASHED, error);
  }

  @Override
  public long pid() {
    return child.pid();
  }

  @Override
  public void cancel(boolean wait, boolean cancelFutures) {
    Cancel cancel = new Cancel(wait, cancelFutures);
    try {
      synchronized (sending) {
        if (started) {
          child.send(cancel);
        } else {
          earlyCancel = cancel;
        }
      }
    } catch (IOException e) {
      // The process is gone, and with it the run that was to be cancelled.
      return;
    }
    if (!wait) {
      CompletableFuture.delayedExecutor(INTERRUPT_GRACE_MILLIS, TimeUnit.MILLISECONDS)
          .execute(this::kill);
    }
  }

  @Override
  public void kill() {
    killed = true;
    child.kill();
  }

  @Override
  public boolean killWorker(long pid) {
    for (WorkerStarted worker : workers.values()) {
      if (worker.kind() == WorkerKind.PROCESS && worker.pid() == pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::destroyForcibly).orElse(false);
      }
    }
    return false;
  }
}
