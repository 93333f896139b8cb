package dev.poolyard.operator;

import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.ShutDownException;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.live.LiveFuture;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskSpec;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * {@code Executor.submit}: one call, whose Future others wait for. The node is over when the call
 * is.
 */
final class SubmitOperator implements Operator {
  @Override
  public NodeOutput run(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    LiveFuture future = context.future();
    if (future.isDone()) {
      throw new NodeCancelled();
    }
    TaskSpec call = Arguments.call(context);
    TaskSpec task = context.params().optionalSeconds("timeout").map(call::timeout).orElse(call);
    TaskResult result = await(submit(context, task, future));
    context.count(result);
    return switch (result) {
      case TaskResult.Succeeded _ -> new NodeOutput.Future(future);
      case TaskResult.Failed failed ->
          throw new NodeFailure(RunJournal.errorOf(task, failed.error()));
      case TaskResult.Cancelled _ -> throw new NodeCancelled();
    };
  }

  private static TaskFuture submit(NodeContext context, TaskSpec task, LiveFuture future)
      throws NodeCancelled, InterruptedException {
    try {
      TaskFuture submitted = context.executor().submit(task);
      future.submitted(submitted);
      return submitted;
    } catch (ShutDownException e) {
      throw new NodeCancelled();
    }
  }

  private static TaskResult await(TaskFuture task) throws InterruptedException {
    CompletableFuture<TaskResult> done = new CompletableFuture<>();
    task.onDone(done::complete);
    try {
      return done.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a task's result is never an exception", e);
    }
  }
}
