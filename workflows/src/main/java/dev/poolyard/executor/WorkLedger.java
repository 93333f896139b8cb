package dev.poolyard.executor;

import dev.poolyard.task.TaskResult.Effort;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Adds up what a run's tasks cost, in nanoseconds. Thread-safe. */
public final class WorkLedger {
  private final LongAdder spawn = new LongAdder();
  private final LongAdder queueWait = new LongAdder();
  private final LongAdder serialize = new LongAdder();
  private final LongAdder run = new LongAdder();
  private final LongAdder cpu = new LongAdder();
  private final Map<String, Long> longestByNode = new ConcurrentHashMap<>();

  /** Begins with nothing spent. */
  public WorkLedger() {}

  /** Adds the time from asking for a worker until it was ready. */
  public void addSpawn(long nanos) {
    spawn.add(nanos);
  }

  /** Adds the time a task waited between submission and start. */
  public void addQueueWait(long nanos) {
    queueWait.add(nanos);
  }

  /** Adds time spent encoding or decoding what crosses a process boundary. */
  public void addSerialize(long nanos) {
    serialize.add(nanos);
  }

  /** Adds what one task of {@code node} cost. */
  public void addWork(String node, Effort effort) {
    run.add(effort.runNanos());
    cpu.add(effort.cpuNanos());
    longestByNode.merge(node, effort.runNanos(), Math::max);
  }

  /** Returns the summed spawn time. */
  public long spawnNanos() {
    return spawn.sum();
  }

  /** Returns the summed waiting time. */
  public long queueWaitNanos() {
    return queueWait.sum();
  }

  /** Returns the summed time of encoding and decoding. */
  public long serializeNanos() {
    return serialize.sum();
  }

  /** Returns the summed running time. */
  public long runNanos() {
    return run.sum();
  }

  /** Returns the summed processor time. */
  public long cpuNanos() {
    return cpu.sum();
  }

  /** Returns the running time of the longest task of {@code node}, 0 if it had none. */
  public long longestNanos(String node) {
    return longestByNode.getOrDefault(node, 0L);
  }
}
