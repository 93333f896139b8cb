package dev.poolyard.engine;

import dev.poolyard.event.NodeFailed;
import dev.poolyard.event.NodeFinished;
import dev.poolyard.event.NodeStarted;
import dev.poolyard.event.RunError;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.live.LiveFuture;
import dev.poolyard.live.LiveFuture.Outcome;
import dev.poolyard.live.Liveness;
import dev.poolyard.live.Producer;
import dev.poolyard.model.Node;
import dev.poolyard.operator.NodeCancelled;
import dev.poolyard.operator.NodeContext;
import dev.poolyard.operator.NodeFailure;
import dev.poolyard.operator.NodeOutput;
import dev.poolyard.operator.NodeOutput.Lazy;
import dev.poolyard.operator.Operator;
import dev.poolyard.operator.RunSetting;
import dev.poolyard.operator.SharedItems;
import dev.poolyard.task.TaskError;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings one node from waiting to its end, on a virtual thread of its own: waits for what the node
 * depends on, lets its operator work, and reports.
 *
 * <p>A node whose output is a lazy sequence is not over when its operator returns, but when nobody
 * reads the sequence any more: its items are computed by the threads of those who read.
 */
final class NodeDriver implements Producer {
  private final Node node;
  private final Operator operator;
  private final RunSetting run;
  private final int readers;
  private final @Nullable LiveFuture future;
  private final CompletableFuture<NodeOutput> output = new CompletableFuture<>();
  private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
  private volatile @Nullable SharedItems shared;
  private volatile @Nullable NodeInputs awaitedInputs;
  private volatile @Nullable NodeContext working;

  /**
   * Prepares the driver of a node.
   *
   * @param readers how many wires lead from the node
   * @param future what the node gives, if that is a Future: it is there from the start
   */
  NodeDriver(
      Node node, Operator operator, RunSetting run, int readers, @Nullable LiveFuture future) {
    this.node = node;
    this.operator = operator;
    this.run = run;
    this.readers = readers;
    this.future = future;
    if (future != null) {
      future.comesFrom(this);
      output.complete(new NodeOutput.Future(future));
    }
  }

  /** Returns the future of the node's output; it is cancelled if there will be none. */
  CompletableFuture<NodeOutput> output() {
    return output;
  }

  /** Returns the future of the node's end; it is cancelled if the node fails or never starts. */
  CompletableFuture<@Nullable Void> ended() {
    return ended;
  }

  /** Returns the output, which is there, as one of its readers gets it; once for each wire. */
  NodeOutput claimOutput() {
    SharedItems items = shared;
    return items == null ? output.join() : new Lazy(items.claimReader());
  }

  /** Gives one reader's part of the output up, now or as soon as it is there. */
  void abandonOutput() {
    output.thenRun(() -> {
      SharedItems items = shared;
      if (items != null) {
        items.abandonReader();
      }
    });
  }

  /**
   * Does all of it; returns when the node is over.
   *
   * @param drivers gives the driver of the node with an id
   */
  void drive(Function<String, NodeDriver> drivers, RunStop stop) {
    NodeInputs inputs = new NodeInputs(node, drivers);
    awaitedInputs = inputs;
    try {
      inputs.await();
    } catch (InterruptedException | ExecutionException | CancellationException e) {
      // It never starts: something it depends on has no output, or the run is being stopped.
      inputs.abandon();
      cancelFutures();
      return;
    }
    NodeContext context = new NodeContext(node, inputs.claim(), run, future);
    working = context;
    awaitedInputs = null;
    run.journal().report(t -> new NodeStarted(t, node.id()));
    try {
      work(context, stop);
    } finally {
      context.closeInputs();
    }
  }

  private void work(NodeContext context, RunStop stop) {
    try {
      NodeOutput result = operator.run(context);
      if (result instanceof Lazy lazy) {
        share(lazy, context);
      }
      context.reportWires();
      run.journal()
          .report(t -> new NodeFinished(t, node.id(), context.tasks(), context.evaluations()));
      output.complete(result);
      ended.complete(null);
    } catch (NodeFailure e) {
      fail(context, e.error());
      if (future == null) {
        stop.failed(e.error());
      } else {
        raise(future, e.error());
      }
    } catch (NodeCancelled | InterruptedException e) {
      fail(context, new RunError(RunError.CANCELLED, whyCancelled(stop), node.id(), null, null));
    } catch (RuntimeException | Error e) {
      // Also a stack that overflows or a thread that cannot be started: other nodes wait for this.
      RunError error =
          new RunError("SystemError", "the engine failed: " + e, node.id(), null, null);
      fail(context, error);
      stop.failed(error);
    }
  }

  /** The failure of a call is news for whoever asks its Future, not the end of the run. */
  private void raise(LiveFuture raised, RunError error) {
    raised.complete(
        new Outcome.Raised(
            new TaskError(error.type(), error.message(), error.traceback(), error.item()),
            node.id()));
  }

  private String whyCancelled(RunStop stop) {
    boolean byItsFuture = future != null && stop.ending().equals(Ending.SUCCEEDED);
    return byItsFuture ? "its Future was cancelled" : stop.ending().ofUnfinishedNode();
  }

  private void share(Lazy lazy, NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    SharedItems items = new SharedItems(node.id(), lazy.items(), readers);
    shared = items;
    output.complete(lazy);
    items.awaitEnd();
    context.closeInputs();
  }

  private void fail(NodeContext context, RunError error) {
    context.reportWires();
    run.journal()
        .report(t -> new NodeFailed(t, node.id(), context.tasks(), context.evaluations(), error));
    cancelFutures();
  }

  private void cancelFutures() {
    if (future != null) {
      future.complete(new Outcome.Cancelled());
      // Whoever comes after the call comes after its end, however it ends.
      ended.complete(null);
    }
    output.cancel(false);
    ended.cancel(false);
  }

  @Override
  public boolean mayGoOn(Liveness liveness) {
    NodeInputs inputs = awaitedInputs;
    if (inputs != null) {
      return inputs.drivers().allMatch(liveness::goesOn);
    }
    NodeContext context = working;
    if (context == null || ended.isDone()) {
      return true;
    }
    List<LiveFuture> futures = context.awaited();
    if (!futures.isEmpty()) {
      return futures.stream().anyMatch(awaited -> awaited.mayCome(liveness));
    }
    List<TaskFuture> tasks = ownTasks(liveness);
    return tasks.isEmpty() || tasks.stream().anyMatch(liveness::canEnd);
  }

  @Override
  public boolean isOver() {
    return ended.isDone();
  }

  @Override
  public List<TaskFuture> inTheWay(Liveness liveness) {
    NodeInputs inputs = awaitedInputs;
    NodeContext context = working;
    Stream<TaskFuture> tasks =
        inputs != null
            ? inputs.drivers().flatMap(driver -> liveness.inTheWayOf(driver).stream())
            : context != null && !context.awaited().isEmpty()
                ? context.awaited().stream().flatMap(future -> future.inTheWay(liveness).stream())
                : ownTasks(liveness).stream().flatMap(task -> liveness.inTheWayOf(task).stream());
    return tasks.distinct().toList();
  }

  private List<TaskFuture> ownTasks(Liveness liveness) {
    return liveness.openTasks().stream()
        .filter(task -> task.task().node().equals(node.id()))
        .toList();
  }
}
