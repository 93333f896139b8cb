package dev.poolyard.operator;

import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.ShutDownException;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Runs a few tasks of a node on its executor and waits for all their results. */
final class NodeTasks {
  private NodeTasks() {}

  /** A task that has ended, by its place among the others. */
  private record Arrival(int place, TaskResult result) {}

  /** Runs one task, counting the calls of its function as the node's evaluations. */
  static Value run(NodeContext context, TaskSpec task)
      throws NodeFailure, NodeCancelled, InterruptedException {
    return run(context, List.of(task), true).getFirst();
  }

  /** Runs one task whose function is not the node's own. */
  static Value runUncounted(NodeContext context, TaskSpec task)
      throws NodeFailure, NodeCancelled, InterruptedException {
    return run(context, List.of(task), false).getFirst();
  }

  /** Runs tasks at once, counting their calls, and returns their results in the tasks' order. */
  static List<Value> run(NodeContext context, List<TaskSpec> tasks)
      throws NodeFailure, NodeCancelled, InterruptedException {
    return run(context, tasks, true);
  }

  private static List<Value> run(NodeContext context, List<TaskSpec> tasks, boolean counted)
      throws NodeFailure, NodeCancelled, InterruptedException {
    BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    int submitted = submit(context, tasks, arrivals);
    boolean cancelled = submitted < tasks.size();
    Value[] results = new Value[tasks.size()];
    for (int i = 0; i < submitted; i++) {
      Arrival arrival = arrivals.take();
      if (counted) {
        context.count(arrival.result());
      }
      switch (arrival.result()) {
        case TaskResult.Succeeded succeeded -> results[arrival.place()] = succeeded.value();
        case TaskResult.Failed failed ->
            throw new NodeFailure(RunJournal.errorOf(tasks.get(arrival.place()), failed.error()));
        case TaskResult.Cancelled _ -> cancelled = true;
      }
    }
    if (cancelled) {
      throw new NodeCancelled();
    }
    return Arrays.asList(results);
  }

  private static int submit(
      NodeContext context, List<TaskSpec> tasks, BlockingQueue<Arrival> arrivals)
      throws InterruptedException {
    for (int i = 0; i < tasks.size(); i++) {
      int place = i;
      try {
        context
            .executor()
            .submit(tasks.get(i))
            .onDone(result -> arrivals.add(new Arrival(place, result)));
      } catch (ShutDownException e) {
        return i;
      }
    }
    return tasks.size();
  }
}
