package dev.poolyard.server.support;

import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunFinished;
import dev.poolyard.event.RunStarted;
import dev.poolyard.event.RunStatus;
import dev.poolyard.process.LiveRun;
import dev.poolyard.process.RunLauncher;
import dev.poolyard.process.RunListener;
import dev.poolyard.process.RunRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Starts runs in which nothing happens but what a test says. */
public final class TestingRunLauncher implements RunLauncher {
  private final List<TestingRun> started = new CopyOnWriteArrayList<>();

  @Override
  public LiveRun start(RunRequest request, RunListener listener) {
    TestingRun run = new TestingRun(request, listener);
    started.add(run);
    run.happens(new RunStarted(0, run.pid()));
    return run;
  }

  /** Returns the runs started so far, in order. */
  public List<TestingRun> started() {
    return started;
  }

  @Override
  public void close() {
    started.forEach(run -> run.ends(RunStatus.CANCELLED));
  }

  /** A run that waits for the test. */
  public static final class TestingRun implements LiveRun {
    private final RunRequest request;
    private final RunListener listener;
    private boolean over;

    private TestingRun(RunRequest request, RunListener listener) {
      this.request = request;
      this.listener = listener;
    }

    /** Returns what was asked for. */
    public RunRequest request() {
      return request;
    }

    /** Returns whether it has ended. */
    public synchronized boolean isOver() {
      return over;
    }

    /** Lets something happen. */
    public synchronized void happens(RunEvent event) {
      if (!over) {
        over = event instanceof RunFinished;
        listener.received(event);
      }
    }

    /** Ends the run. */
    public void ends(RunStatus status) {
      happens(new RunFinished(1, status, null));
    }

    @Override
    public long pid() {
      return 4_000_000;
    }

    @Override
    public void cancel(boolean wait, boolean cancelFutures) {
      ends(RunStatus.CANCELLED);
    }

    @Override
    public void kill() {
      ends(RunStatus.CANCELLED);
    }

    @Override
    public boolean killWorker(long pid) {
      return pid == pid() + 1;
    }
  }
}
