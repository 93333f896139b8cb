package dev.poolyard.live;

import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.ShutDownException;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.language.FunctionException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WaitingTask;
import dev.poolyard.task.WorkerState;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** What functions can ask of an executor: to take another call. */
public final class ExecutorMethods implements LiveObject {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private final String node;
  private final TaskExecutor executor;
  private final RunJournal journal;
  private final AtomicLong taskNumbers;
  private final RunObjects objects;
  private final WaitGraph graph;

  /**
   * Answers for an executor, and adds it to the graph, as from now on tasks may wait for it.
   *
   * @param node the executor's node
   * @param taskNumbers the run's counter of tasks
   * @param objects takes the futures that come of it
   */
  public ExecutorMethods(
      String node,
      TaskExecutor executor,
      RunJournal journal,
      AtomicLong taskNumbers,
      RunObjects objects,
      WaitGraph graph) {
    this.node = node;
    this.executor = executor;
    this.journal = journal;
    this.taskNumbers = taskNumbers;
    this.objects = objects;
    this.graph = graph;
    graph.addExecutor(node, executor);
  }

  @Override
  public Value ask(
      String method, List<Value> arguments, Map<String, Value> keywords, WaitingTask asker)
      throws FunctionException, StoppedException {
    if (method.equals("submit") && arguments.getFirst() instanceof FunctionValue function) {
      return submit(function, arguments.subList(1, arguments.size()), keywords, asker);
    }
    throw new IllegalArgumentException("an executor has no method " + method);
  }

  /** The call belongs to the node of the function that submits it. */
  private LiveReference submit(
      FunctionValue function, List<Value> arguments, Map<String, Value> keywords, WaitingTask asker)
      throws FunctionException, StoppedException {
    long number = taskNumbers.incrementAndGet();
    TaskSpec task =
        new TaskSpec(
            number,
            asker.task().node(),
            1,
            TaskSpec.NO_ITEM,
            1,
            Operation.CALL,
            function,
            arguments,
            keywords,
            false,
            TaskSpec.DEFAULT_TIMEOUT);
    LiveFuture future = new LiveFuture(asker.task().node() + "#" + number, journal);
    objects.addMade(future.reference(), new FutureMethods(future, graph));
    try {
      future.submitted(submit(task, asker));
    } catch (ShutDownException e) {
      throw new FunctionException("RuntimeError", String.valueOf(e.getMessage()), "");
    }
    return future.reference();
  }

  private TaskFuture submit(TaskSpec task, WaitingTask asker) throws StoppedException {
    TaskFuture atOnce = executor.trySubmit(task);
    return atOnce == null ? submitOnceThereIsRoom(task, asker) : atOnce;
  }

  private TaskFuture submitOnceThereIsRoom(TaskSpec task, WaitingTask asker)
      throws StoppedException {
    AtomicReference<Optional<TaskFuture>> submitted = new AtomicReference<>(Optional.empty());
    try (var _ = graph.begin(asker.task(), new WaitTarget.Room(node), null)) {
      boolean taken = false;
      while (!taken) {
        // Between two tasks none runs whose end could wake the asker, so it looks by itself too.
        taken =
            asker.await(
                WorkerState.WAITING_FUTURE,
                () -> {
                  wakeWhenOneEnds(asker);
                  submitted.set(Optional.ofNullable(executor.trySubmit(task)));
                  return submitted.get().isPresent();
                },
                LOOK_AGAIN);
      }
    }
    return submitted.get().orElseThrow();
  }

  private void wakeWhenOneEnds(WaitingTask asker) {
    executor.openTasks().stream()
        .filter(TaskFuture::isRunning)
        .forEach(running -> running.onDone(_ -> asker.wake()));
  }
}
