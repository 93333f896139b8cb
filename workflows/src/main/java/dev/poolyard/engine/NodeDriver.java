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
import dev.poolyard.operator.Operator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Brings one node from waiting to its end, on a virtual thread of its own: waits for what the node
 * depends on, lets its operator work, and reports.
 */
final class NodeDriver {
  private final Node node;
  private final Operator operator;
  private final RunJournal journal;
  private final TaskExecutor mainThread;
  private final AtomicLong taskNumbers;
  private final CompletableFuture<NodeOutput> output = new CompletableFuture<>();

  NodeDriver(
      Node node,
      Operator operator,
      RunJournal journal,
      TaskExecutor mainThread,
      AtomicLong taskNumbers) {
    this.node = node;
    this.operator = operator;
    this.journal = journal;
    this.mainThread = mainThread;
    this.taskNumbers = taskNumbers;
  }

  /** Returns the future of the node's output; it is cancelled if there will be none. */
  CompletableFuture<NodeOutput> output() {
    return output;
  }

  /**
   * Does all of it; returns when the node is over.
   *
   * @param outputs gives the future output of the node with an id
   */
  void drive(Function<String, CompletableFuture<NodeOutput>> outputs, RunStop stop) {
    try {
      NodeContext context = contextOnceReady(outputs);
      journal.report(t -> new NodeStarted(t, node.id()));
      work(context, stop);
    } catch (InterruptedException | ExecutionException | CancellationException e) {
      // It never started: something it depends on has no output, or the run is being stopped.
      output.cancel(false);
    }
  }

  private NodeContext contextOnceReady(Function<String, CompletableFuture<NodeOutput>> outputs)
      throws InterruptedException, ExecutionException {
    for (String id : Dependencies.of(node)) {
      outputs.apply(id).get();
    }
    Map<String, List<NodeOutput>> inputs = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> port : node.inputs().entrySet()) {
      List<NodeOutput> fed = new ArrayList<>();
      for (String id : port.getValue()) {
        fed.add(outputs.apply(id).get());
      }
      inputs.put(port.getKey(), fed);
    }
    return new NodeContext(node, inputs, mainThread, journal, taskNumbers);
  }

  private void work(NodeContext context, RunStop stop) {
    try {
      NodeOutput result = operator.run(context);
      journal.report(t -> new NodeFinished(t, node.id(), context.tasks(), context.evaluations()));
      output.complete(result);
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

  private void fail(NodeContext context, RunError error) {
    journal.report(
        t -> new NodeFailed(t, node.id(), context.tasks(), context.evaluations(), error));
    output.cancel(false);
  }
}
