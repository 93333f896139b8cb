package dev.poolyard.operator;

import dev.poolyard.executor.Capabilities;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.ShutDownException;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.model.Params;
import dev.poolyard.task.Operation;
import dev.poolyard.task.Repetition;
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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Applies a function to each item of a sequence on an executor: cuts the sequence into tasks, keeps
 * enough of them under way, retries what fails, and puts the results together.
 *
 * <p>Over a finished sequence it works through all of it. Over a lazy one it works as far as it is
 * asked to, and a window of tasks ahead. On the main thread, where nothing could run meanwhile, it
 * does not look ahead, and there a function that is not pure gets single items, so that what a
 * chain of them prints is in Python's order. Belongs to one node of one run and is used by one
 * thread at a time.
 */
final class ItemTasks implements ItemSource {
  private static final Duration UNLIMITED = Duration.ofDays(1);

  /** How long at most until a pause is seen to be over, or not to be worth while any more. */
  private static final long PAUSE_STEP = TimeUnit.MILLISECONDS.toNanos(20);

  private final NodeContext context;
  private final Operation operation;
  private final FunctionValue function;
  private final ItemSource items;
  private final TaskExecutor executor;
  private final boolean collectErrors;
  private final long retries;
  private final Optional<Duration> timeout;
  private final ChunkSize chunkSize;
  private final TaskWindow window;
  private final ResultOrder results;

  /** A task whose attempt has ended. */
  private record Arrival(TaskSpec task, TaskResult result) {}

  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  private final Map<Long, TaskFuture> underWay = new ConcurrentHashMap<>();
  private final RetryPauses pauses = new RetryPauses();
  private long deadline;
  private boolean begun;
  private int nextItem;
  private int itemsDone;
  private boolean exhausted;
  private boolean cancelled;

  ItemTasks(NodeContext context, Operation operation) throws NodeFailure {
    Params params = context.params();
    this.context = context;
    this.operation = operation;
    function = context.function();
    items = context.items();
    executor = context.executor();
    collectErrors = params.text("on_error").equals("collect");
    retries = params.integer("retries");
    timeout = params.optionalSeconds("timeout");
    Capabilities capabilities = executor.capabilities();
    chunkSize =
        items instanceof ListItems list
            ? ChunkSize.of(params.integerUnlessAuto("chunksize"), list.remaining(), capabilities)
            : ChunkSize.ofLazy(
                params.integerUnlessAuto("chunksize"),
                capabilities,
                context.looksAhead() || Repetition.isPure(function));
    window = TaskWindow.of(context, chunkSize.isFixed());
    results = new ResultOrder(params.flag("ordered"));
  }

  @Override
  public List<Value> next(int most) throws NodeFailure, NodeCancelled, InterruptedException {
    if (!begun) {
      begun = true;
      deadline = System.nanoTime() + timeout.orElse(UNLIMITED).toNanos();
    }
    while (true) {
      List<Value> ready = results.take(most);
      if (ready.isEmpty() || window.looksAhead()) {
        submitMore(most);
      }
      if (!ready.isEmpty()) {
        return ready;
      }
      if (underWay.isEmpty() && pauses.size() == 0) {
        break;
      }
      receive();
    }
    if (cancelled) {
      throw new NodeCancelled();
    }
    return results.take(most);
  }

  private void submitMore(int most) throws NodeFailure, InterruptedException {
    while (!exhausted
        && !cancelled
        && window.hasRoom(underWay.size() + pauses.size(), results.tasks())) {
      List<Value> chunk = chunk(window.looksAhead() ? chunkSize.next() : bounded(most));
      if (chunk.isEmpty()) {
        exhausted = true;
      } else {
        submitFirst(chunk);
      }
      drainArrivals();
      if (System.nanoTime() - deadline > 0) {
        throw timedOut();
      }
    }
  }

  private int bounded(int most) {
    return Math.min(most, chunkSize.next());
  }

  private List<Value> chunk(int size) throws NodeFailure, InterruptedException {
    try {
      return Pull.upTo(size, items);
    } catch (NodeCancelled e) {
      // What is under way is waited for, as when the tasks of this node are cancelled.
      cancelled = true;
      return List.of();
    }
  }

  private void submitFirst(List<Value> chunk) throws InterruptedException {
    int from = nextItem;
    nextItem += chunk.size();
    submit(
        context
            .task(operation, function, chunk)
            .part(from, siblings(chunk.size()))
            .collectErrors(collectErrors)
            .timeout(timeout.orElse(TaskSpec.DEFAULT_TIMEOUT)));
  }

  private int siblings(int size) {
    return items instanceof ListItems list
        ? Math.ceilDiv(nextItem + list.remaining(), size)
        : window.size();
  }

  private void submit(TaskSpec task) throws InterruptedException {
    try {
      TaskFuture future = executor.submit(task);
      underWay.put(task.id(), future);
      future.onDone(result -> arrivals.add(new Arrival(task, result)));
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
    long span = deadline - System.nanoTime();
    Arrival arrival =
        arrivals.poll(pauses.size() == 0 ? span : Math.min(span, PAUSE_STEP), TimeUnit.NANOSECONDS);
    if (arrival != null) {
      take(arrival);
    } else if (System.nanoTime() - deadline >= 0) {
      throw timedOut();
    }
    endPauses();
  }

  /** A node whose executor takes no more tasks does not wait to be told so by its next attempt. */
  private void endPauses() throws InterruptedException {
    if (pauses.size() > 0 && executor.isShutDown()) {
      cancelled = true;
      pauses.clear();
    }
    long now = System.nanoTime();
    for (TaskSpec task = pauses.poll(now); task != null; task = pauses.poll(now)) {
      submit(task);
    }
  }

  private NodeFailure timedOut() {
    String all = items instanceof ListItems list ? " of " + (nextItem + list.remaining()) : "";
    return new NodeFailure(
        context.id(),
        "TimeoutError",
        "%d%s items were done within the timeout of %s s"
            .formatted(itemsDone, all, Seconds.format(timeout.orElse(UNLIMITED))));
  }

  private void take(Arrival arrival) throws NodeFailure, InterruptedException {
    TaskSpec task = arrival.task();
    underWay.remove(task.id());
    context.count(arrival.result());
    chunkSize.learn(arrival.result().effort());
    switch (arrival.result()) {
      case Succeeded succeeded -> deliver(task, ((SequenceValue) succeeded.value()).elements());
      case Cancelled _ -> cancelled = true;
      case Failed failed -> {
        if (task.attempt() > retries) {
          fail(task, failed);
        } else {
          context.journal().taskRetried(task, task.attempt() + 1, failed.error());
          pauses.begin(task.nextAttempt(), System.nanoTime());
        }
      }
    }
  }

  /** A failure that nobody may ever come to must not fail a lazy node before somebody does. */
  private void fail(TaskSpec task, Failed failed) throws NodeFailure {
    NodeFailure failure = new NodeFailure(RunJournal.errorOf(task, failed.error()));
    if (!context.isLazy()) {
      throw failure;
    }
    // Of a chunk that was asked for nothing is left, as in Python; others must not be noticed.
    List<Value> before = chunkSize.isFixed() ? List.of() : failed.before();
    results.addFailure(task.firstItem(), task.items().size(), before, failure);
    exhausted = true;
  }

  private void deliver(TaskSpec task, List<Value> values) {
    results.add(task.firstItem(), task.items().size(), values);
    itemsDone += task.items().size();
  }

  /** As Python's executors do: what has not started is cancelled, what runs may finish. */
  @Override
  public void close() {
    pauses.clear();
    underWay.values().forEach(this::cancel);
  }

  @Override
  public void awaitClosed() throws InterruptedException {
    while (!underWay.isEmpty()) {
      Arrival arrival = arrivals.take();
      underWay.remove(arrival.task().id());
      context.count(arrival.result());
    }
  }

  private void cancel(TaskFuture future) {
    future.cancel(context.journal(), "nobody asks for its results any more");
  }
}
