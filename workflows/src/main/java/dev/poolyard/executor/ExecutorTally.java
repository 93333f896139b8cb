package dev.poolyard.executor;

import dev.poolyard.task.TaskResult.Effort;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** Adds up what the tasks of one executor cost, in nanoseconds and bytes. Thread-safe. */
public final class ExecutorTally {
  private final LongAdder tasks = new LongAdder();
  private final LongAdder spawn = new LongAdder();
  private final LongAdder workers = new LongAdder();
  private final LongAdder queueWait = new LongAdder();
  private final LongAdder crossing = new LongAdder();
  private final LongAdder bytes = new LongAdder();
  private final LongAdder run = new LongAdder();
  private final LongAdder cpu = new LongAdder();
  private final LongAdder gil = new LongAdder();
  private final LongAdder lock = new LongAdder();
  private final LongAdder future = new LongAdder();
  private final LongAdder sleep = new LongAdder();
  private final LongAdder idle = new LongAdder();
  private final LongAdder unpicklable = new LongAdder();
  private final LongAccumulator firstStart = new LongAccumulator(Math::min, Long.MAX_VALUE);
  private final LongAccumulator lastEnd = new LongAccumulator(Math::max, Long.MIN_VALUE);

  /** Begins with nothing spent. */
  ExecutorTally() {}

  /** Adds the time from asking for a worker until it was ready. */
  public void addSpawn(long nanos) {
    spawn.add(nanos);
    workers.increment();
  }

  /** Adds the time a task waited between submission and start, which is now. */
  public void addQueueWait(long nanos) {
    queueWait.add(nanos);
    firstStart.accumulate(System.nanoTime());
  }

  /**
   * Adds what it cost to bring something over the border of a process.
   *
   * @param nanos spent encoding or decoding it
   */
  public void addCrossing(long nanos, long size) {
    crossing.add(nanos);
    bytes.add(size);
  }

  /** Adds what one task cost, which ended now. */
  public void addWork(Effort effort) {
    tasks.increment();
    run.add(effort.runNanos());
    cpu.add(effort.cpuNanos());
    gil.add(effort.waits().gil());
    lock.add(effort.waits().lock());
    future.add(effort.waits().future());
    sleep.add(effort.waits().sleep());
    lastEnd.accumulate(System.nanoTime());
  }

  /** Adds the time a worker had no task. */
  public void addIdle(long nanos) {
    idle.add(nanos);
  }

  /** Counts a task that failed because something in it cannot leave its process. */
  public void addUnpicklable() {
    unpicklable.increment();
  }

  /** What was added so far. */
  public ExecutorCosts costs() {
    long from = firstStart.get();
    long to = lastEnd.get();
    return new ExecutorCosts(
        tasks.sum(),
        workers.sum(),
        spawn.sum(),
        queueWait.sum(),
        crossing.sum(),
        bytes.sum(),
        run.sum(),
        cpu.sum(),
        gil.sum(),
        lock.sum(),
        future.sum(),
        sleep.sum(),
        idle.sum(),
        unpicklable.sum(),
        from < to ? to - from : 0);
  }
}
