package dev.poolyard.engine;

import dev.poolyard.event.NodeFailed;
import dev.poolyard.event.NodeFinished;
import dev.poolyard.event.NodeStarted;
import dev.poolyard.event.RunError;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.model.Node;
import dev.poolyard.operator.NodeCancelled;
import dev.poolyard.operator.NodeContext;
import dev.poolyard.operator.NodeFailure;
import dev.poolyard.operator.NodeOutput;
import dev.poolyard.operator.NodeOutput.Lazy;
import dev.poolyard.operator.Operator;
import dev.poolyard.operator.SharedItems;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings one node from waiting to its end, on a virtual thread of its own: waits for what the node
 * depends on, lets its operator work, and reports.
 *
 * <p>A node whose output is a lazy sequence is not over when its operator returns, but when nobody
 * reads the sequence any more: its items are computed by the threads of those who read.
 */
final class NodeDriver {
  private final Node node;
  private final Operator operator;
  private final RunJournal journal;
  private final TaskExecutor mainThread;
  private final AtomicLong taskNumbers;
  private final int readers;
  private final CompletableFuture<NodeOutput> output = new CompletableFuture<>();
  private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
  private volatile @Nullable SharedItems shared;

  /**
   * Prepares the driver of a node.
   *
   * @param readers how many wires lead from the node
   */
  NodeDriver(
      Node node,
      Operator operator,
      RunJournal journal,
      TaskExecutor mainThread,
      AtomicLong taskNumbers,
      int readers) {
    this.node = node;
    this.operator = operator;
    this.journal = journal;
    this.mainThread = mainThread;
    this.taskNumbers = taskNumbers;
    this.readers = readers;
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
    try {
      inputs.await();
    } catch (InterruptedException | ExecutionException | CancellationException e) {
      // It never starts: something it depends on has no output, or the run is being stopped.
      inputs.abandon();
      cancelFutures();
      return;
    }
    NodeContext context = new NodeContext(node, inputs.claim(), mainThread, journal, taskNumbers);
    journal.report(t -> new NodeStarted(t, node.id()));
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
      journal.report(t -> new NodeFinished(t, node.id(), context.tasks(), context.evaluations()));
      output.complete(result);
      ended.complete(null);
    } catch (NodeFailure e) {
      fail(context, e.error());
      stop.failed(e.error());
    } catch (NodeCancelled | InterruptedException e) {
      fail(
          context,
          new RunError(
              RunError.CANCELLED, stop.ending().ofUnfinishedNode(), node.id(), null, null));
    } catch (RuntimeException | Error e) {
      // Also a stack that overflows or a thread that cannot be started: other nodes wait for this.
      RunError error =
          new RunError("SystemError", "the engine failed: " + e, node.id(), null, null);
      fail(context, error);
      stop.failed(error);
    }
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
    journal.report(
        t -> new NodeFailed(t, node.id(), context.tasks(), context.evaluations(), error));
    cancelFutures();
  }

  private void cancelFutures() {
    output.cancel(false);
    ended.cancel(false);
  }
}
