package dev.poolyard.executor.process;

import dev.poolyard.task.TaskSpec;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/**
 * Starts the worker processes of one main process, and keeps some started ahead: warm standbys,
 * which are what {@code forkserver} is to Python. Thread-safe.
 */
public final class WorkerSupply implements AutoCloseable {
  private final Supplier<ProcessBuilder> command;
  private final Deque<ChildWorker> standbys = new ArrayDeque<>();
  private boolean closed;

  /**
   * Begins without standbys.
   *
   * @param command what starts a worker process, with its standard error settled
   */
  public WorkerSupply(Supplier<ProcessBuilder> command) {
    this.command = command;
  }

  /**
   * Starts processes ahead and waits until they are ready.
   *
   * @param warmUp tasks that each process runs first, so that the first task of a run finds both
   *     ends of the pipe warm; their results go nowhere
   * @throws IOException if one cannot be started
   */
  public void prepare(int count, List<TaskSpec> warmUp) throws IOException {
    List<ChildWorker> started = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      started.add(start());
    }
    for (ChildWorker worker : started) {
      worker.awaitReady();
      for (TaskSpec task : warmUp) {
        worker.rehearse(task);
      }
      keep(worker);
    }
  }

  /**
   * Returns a process that is ready for a task: a standby where there is one.
   *
   * @throws IOException if none can be started
   */
  ChildWorker takeStandby() throws IOException {
    synchronized (this) {
      for (ChildWorker worker = standbys.poll(); worker != null; worker = standbys.poll()) {
        if (worker.isAlive()) {
          return worker;
        }
      }
    }
    return startFresh();
  }

  /**
   * Returns a process started just now, once it is ready for a task.
   *
   * @throws IOException if it cannot be started
   */
  ChildWorker startFresh() throws IOException {
    ChildWorker worker = start();
    worker.awaitReady();
    return worker;
  }

  private ChildWorker start() throws IOException {
    return new ChildWorker(command.get().start());
  }

  private void keep(ChildWorker worker) {
    synchronized (this) {
      if (!closed) {
        standbys.add(worker);
        return;
      }
    }
    worker.end();
    worker.awaitGone();
  }

  /** Ends the standbys that nobody took. Idempotent. */
  @Override
  public void close() {
    List<ChildWorker> left;
    synchronized (this) {
      closed = true;
      left = List.copyOf(standbys);
      standbys.clear();
    }
    left.forEach(ChildWorker::end);
    left.forEach(ChildWorker::awaitGone);
  }
}
