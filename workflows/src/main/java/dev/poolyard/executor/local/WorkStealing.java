package dev.poolyard.executor.local;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.executor.Capabilities;
import dev.poolyard.executor.Capabilities.Trait;
import dev.poolyard.executor.Joining;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.executor.TrackingExecutor;
import dev.poolyard.executor.WorkerPlaces;
import dev.poolyard.task.TaskSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * {@code java.util.concurrent.ForkJoinPool}: each worker has a queue of its own. What a task
 * submits goes to the head of its worker's queue, and workers that have nothing to do steal from
 * the tails of the others'.
 *
 * <p>A task that waits for others is compensated, as in a {@link ForkJoinPool#managedBlock}:
 * another worker runs in its stead, up to {@link #MOST_WORKERS} in all, so calls that submit calls
 * and wait for them do not lock the pool up.
 */
public final class WorkStealing extends TrackingExecutor {
  /** The most workers at once, those included whose tasks wait. */
  public static final int MOST_WORKERS = 512;

  private static final int QUEUE_LIMIT = 1_000;
  private static final long IDLE_SECONDS = 60;

  private final LocalSetting setting;
  private final int parallelism;
  private final String prefix;
  private final Interpreter interpreter;
  private final WorkerPlaces waiting = new WorkerPlaces(QUEUE_LIMIT);
  private final AtomicInteger workers = new AtomicInteger();
  private final List<Thread> alive = new ArrayList<>();
  private final ForkJoinPool pool;

  /** Makes a pool without threads yet. */
  public WorkStealing(LocalSetting setting, int parallelism) {
    super(setting.journal());
    this.setting = setting;
    this.parallelism = parallelism;
    this.prefix = setting.names().nextPool("ForkJoinPool");
    this.interpreter = new CompensatingInterpreter(setting.runner());
    this.pool =
        new ForkJoinPool(
            parallelism,
            this::newWorker,
            null,
            false,
            parallelism,
            MOST_WORKERS,
            parallelism,
            _ -> true, // Once there are that many, a task that waits keeps its worker.
            IDLE_SECONDS,
            TimeUnit.SECONDS);
  }

  private ForkJoinWorkerThread newWorker(ForkJoinPool of) {
    Worker worker = new Worker(of, prefix + "-worker-" + workers.incrementAndGet());
    synchronized (alive) {
      alive.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
      alive.add(worker);
    }
    return worker;
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(
        parallelism, MOST_WORKERS, QUEUE_LIMIT, Set.of(Trait.COMPENSATES_WAITS));
  }

  @Override
  public TaskFuture submit(TaskSpec task) throws InterruptedException {
    return start(waiting.open(tasks, task, true), true);
  }

  /** What a task submits is taken in without limit, as its worker's own queue has none. */
  @Override
  public TaskFuture trySubmit(TaskSpec task) {
    TaskFuture inPlace = waiting.tryOpen(tasks, task, true);
    return inPlace == null ? start(tasks.open(task), false) : start(inPlace, true);
  }

  private TaskFuture start(TaskFuture future, boolean inPlace) {
    try {
      pool.execute(new Run(future, inPlace));
    } catch (RejectedExecutionException e) {
      // Closed at the same time: the task was cancelled with all others.
      future.cancel(setting.journal(), "before it started");
    }
    return future;
  }

  @Override
  public void close() {
    tasks.shutdown(true, true);
    pool.shutdown();
    awaitTermination();
    List<Thread> all;
    synchronized (alive) {
      all = List.copyOf(alive);
    }
    Joining.join(all);
  }

  private void awaitTermination() {
    boolean interrupted = false;
    boolean over = false;
    while (!over) {
      try {
        over = pool.awaitTermination(1, TimeUnit.DAYS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** One task, as the pool passes it on. */
  private final class Run extends RecursiveAction {
    private static final long serialVersionUID = 1;

    private final transient TaskFuture future;
    private final boolean inPlace;

    Run(TaskFuture future, boolean inPlace) {
      this.future = future;
      this.inPlace = inPlace;
    }

    @Override
    protected void compute() {
      if (inPlace) {
        waiting.leave();
      }
      if (Thread.currentThread() instanceof Worker worker) {
        worker.lane().run(future);
      } else {
        throw new IllegalStateException("only the pool's own workers run tasks");
      }
    }
  }

  /** A worker of the pool, which is a lane. */
  private final class Worker extends ForkJoinWorkerThread {
    private final long asked = System.nanoTime();
    private @Nullable LocalLane lane;

    Worker(ForkJoinPool pool, String name) {
      super(null, pool, true);
      setName(name);
      setDaemon(true);
    }

    @Override
    protected void onStart() {
      setting.tally().addSpawn(System.nanoTime() - asked);
      lane = setting.openLane(getName(), WorkerKind.THREAD, interpreter);
    }

    @Override
    protected void onTermination(@Nullable Throwable exception) {
      if (lane != null) {
        lane.close();
      }
    }

    LocalLane lane() {
      return Objects.requireNonNull(lane, "the worker has not started");
    }
  }
}
