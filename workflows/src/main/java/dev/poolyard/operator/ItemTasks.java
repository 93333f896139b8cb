package dev.poolyard.operator;

import dev.poolyard.executor.Capabilities;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.ShutDownException;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.model.Params;
import dev.poolyard.task.Operation;
import dev.poolyard.task.Seconds;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Cancelled;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.SequenceValue;
import dev.poolyard.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Applies a function to each item of a sequence on an executor: cuts the sequence into tasks, keeps
 * enough of them under way, retries what fails, and puts the results together.
 *
 * <p>Belongs to one node of one run and is used by one thread.
 */
final class ItemTasks {
  private static final int AHEAD_PER_WORKER = 2;

  private final NodeContext context;
  private final Operation operation;
  private final FunctionValue function;
  private final List<Value> items;
  private final TaskExecutor executor;
  private final boolean ordered;
  private final boolean collectErrors;
  private final long retries;
  private final Optional<Duration> timeout;
  private final long deadline;
  private final ChunkSize chunkSize;
  private final int window;

  /** A task whose attempt has ended. */
  private record Arrival(TaskSpec task, TaskResult result) {}

  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();

  /** Results by the first item of their task, or by arrival where order does not matter. */
  private final Map<Integer, List<Value>> results = new TreeMap<>();

  private int nextToSubmit;
  private int itemsDone;
  private int underWay;
  private boolean cancelled;

  ItemTasks(NodeContext context, Operation operation) throws NodeFailure {
    Params params = context.params();
    this.context = context;
    this.operation = operation;
    function = context.function();
    items = context.items();
    executor = context.executor();
    ordered = params.flag("ordered");
    collectErrors = params.text("on_error").equals("collect");
    retries = params.integer("retries");
    timeout = params.optionalSeconds("timeout");
    deadline = System.nanoTime() + timeout.orElse(Duration.ofDays(1)).toNanos();
    Capabilities capabilities = executor.capabilities();
    chunkSize = new ChunkSize(params.integerUnlessAuto("chunksize"), items.size(), capabilities);
    window = (int) params.optionalInteger("buffersize").orElse(defaultWindow(capabilities));
  }

  /**
   * Python's executors take in everything at once, and so does a node that says its chunk size; one
   * that does not waits to see what its first tasks cost.
   */
  private int defaultWindow(Capabilities capabilities) {
    return chunkSize.isFixed()
        ? Integer.MAX_VALUE
        : Math.max(1, AHEAD_PER_WORKER * capabilities.parallelism());
  }

  /** Runs all tasks and returns their results, in order unless the node says otherwise. */
  List<Value> run() throws NodeFailure, NodeCancelled, InterruptedException {
    while (nextToSubmit < items.size() && !cancelled) {
      while (underWay >= window) {
        receive();
      }
      submitNext();
      drainArrivals();
      if (System.nanoTime() - deadline > 0) {
        throw timedOut();
      }
    }
    while (underWay > 0) {
      receive();
    }
    if (cancelled) {
      throw new NodeCancelled();
    }
    return results.values().stream().flatMap(List::stream).toList();
  }

  private void submitNext() throws InterruptedException, NodeFailure {
    int from = nextToSubmit;
    int to = Math.min(items.size(), from + chunkSize.next());
    nextToSubmit = to;
    submit(
        new TaskSpec(
            context.nextTask(),
            context.id(),
            1,
            from,
            Math.ceilDiv(items.size(), to - from),
            operation,
            function,
            items.subList(from, to),
            Map.of(),
            collectErrors,
            timeout.orElse(TaskSpec.DEFAULT_TIMEOUT)));
  }

  private void submit(TaskSpec task) throws InterruptedException {
    try {
      executor.submit(task).onDone(result -> arrivals.add(new Arrival(task, result)));
      underWay++;
    } catch (ShutDownException e) {
      cancelled = true;
    }
  }

  private void drainArrivals() throws NodeFailure, InterruptedException {
    for (Arrival arrival = arrivals.poll(); arrival != null; arrival = arrivals.poll()) {
      take(arrival);
    }
  }

  private void receive() throws NodeFailure, InterruptedException {
    Arrival arrival = arrivals.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    if (arrival == null) {
      throw timedOut();
    }
    take(arrival);
  }

  private NodeFailure timedOut() {
    return new NodeFailure(
        context.id(),
        "TimeoutError",
        "%d of %d items were done within the timeout of %s s"
            .formatted(
                itemsDone, items.size(), Seconds.format(timeout.orElse(Duration.ofDays(1)))));
  }

  private void take(Arrival arrival) throws NodeFailure, InterruptedException {
    underWay--;
    TaskSpec task = arrival.task();
    context.count(arrival.result());
    chunkSize.learn(arrival.result().effort());
    switch (arrival.result()) {
      case Succeeded succeeded -> deliver(task, ((SequenceValue) succeeded.value()).elements());
      case Cancelled _ -> cancelled = true;
      case Failed failed -> {
        if (task.attempt() > retries) {
          throw new NodeFailure(RunJournal.errorOf(task, failed.error()));
        }
        context.journal().taskRetried(task, task.attempt() + 1, failed.error());
        submit(task.nextAttempt());
      }
    }
  }

  private void deliver(TaskSpec task, List<Value> values) {
    results.put(ordered ? task.firstItem() : results.size(), values);
    itemsDone += task.items().size();
  }
}
