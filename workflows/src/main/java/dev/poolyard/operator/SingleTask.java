package dev.poolyard.operator;

import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.ShutDownException;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.Value;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Runs the one task of a node on its executor and waits for the result. */
final class SingleTask {
  private SingleTask() {}

  static Value run(NodeContext context, TaskSpec task)
      throws NodeFailure, NodeCancelled, InterruptedException {
    TaskResult result = await(context, task);
    context.count(result);
    return switch (result) {
      case TaskResult.Succeeded succeeded -> succeeded.value();
      case TaskResult.Failed failed ->
          throw new NodeFailure(RunJournal.errorOf(task, failed.error()));
      case TaskResult.Cancelled _ -> throw new NodeCancelled();
    };
  }

  private static TaskResult await(NodeContext context, TaskSpec task)
      throws NodeCancelled, InterruptedException {
    CompletableFuture<TaskResult> done = new CompletableFuture<>();
    try {
      context.executor().submit(task).onDone(done::complete);
      return done.get();
    } catch (ShutDownException e) {
      throw new NodeCancelled();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a task's result is never an exception", e);
    }
  }
}
