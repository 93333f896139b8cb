package dev.poolyard.executor.process;

import dev.poolyard.task.TaskSpec;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Starts the worker processes of one main process, and keeps some started ahead: warm standbys,
 * which are what {@code forkserver} is to Python. Thread-safe.
 *
 * <p>At most as many start at the same time as there are cores, and at least two: a start is all
 * computing, so more of them would only make each take longer, and the machine's other programs
 * too. How many run at the same time is not limited here.
 */
public final class WorkerSupply implements AutoCloseable {
  /** How many processes start at the same time at the most. */
  static final int MOST_STARTING = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final Supplier<ProcessBuilder> command;
  private final Semaphore starting = new Semaphore(MOST_STARTING, true);
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
   * @param wanted whether it is still wanted, asked when one could be started
   * @return nothing if it was not wanted any more
   * @throws IOException if none can be started
   */
  Optional<ChildWorker> takeStandby(BooleanSupplier wanted) throws IOException {
    synchronized (this) {
      for (ChildWorker worker = standbys.poll(); worker != null; worker = standbys.poll()) {
        if (worker.isAlive()) {
          return Optional.of(worker);
        }
      }
    }
    return startFresh(wanted);
  }

  /**
   * Returns a process started just now, once it is ready for a task.
   *
   * @param wanted whether it is still wanted, asked when it could be started
   * @return nothing if it was not wanted any more
   * @throws IOException if it cannot be started
   */
  Optional<ChildWorker> startFresh(BooleanSupplier wanted) throws IOException {
    starting.acquireUninterruptibly();
    try {
      if (!wanted.getAsBoolean()) {
        return Optional.empty();
      }
      ChildWorker worker = start();
      worker.awaitReady();
      return Optional.of(worker);
    } finally {
      starting.release();
    }
  }

  private ChildWorker start() throws IOException {
    long began = System.nanoTime();
    return new ChildWorker(command.get().start(), began);
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
