package dev.poolyard.process;

import dev.poolyard.engine.RunOptions;
import dev.poolyard.engine.WorkflowRun;
import dev.poolyard.event.EventJson;
import dev.poolyard.executor.process.MessageCodec;
import dev.poolyard.executor.process.WorkerMessage;
import dev.poolyard.executor.process.WorkerMessage.Ended;
import dev.poolyard.executor.process.WorkerMessage.Printed;
import dev.poolyard.executor.process.WorkerMessage.Progressed;
import dev.poolyard.executor.process.WorkerMessage.RunTask;
import dev.poolyard.executor.process.WorkerSupply;
import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowReader;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskOutlet;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WorkerIdentity;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.NotTransferableException;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Goes once through what the first task will need, so that it does not pay for loading classes. */
final class WarmUp {
  private WarmUp() {}

  /** Tasks that touch most of what first tasks do: they compute, print, sleep and progress. */
  static final List<TaskSpec> TASKS =
      List.of(
          task(new SourceFunction(text("rehearsal.py"), "rehearse"), new IntValue(2)),
          task(new BuiltInFunction("only_sleep", List.of()), new FloatValue(0)));

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(WarmUp.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TaskSpec task(FunctionValue function, Value item) {
    return new TaskSpec(
        1,
        "warm-up",
        1,
        0,
        1,
        Operation.MAP,
        function,
        List.of(item),
        Map.of(),
        false,
        TaskSpec.DEFAULT_TIMEOUT);
  }

  /** Sends the tasks through the codec and runs them, as if they had come from a parent. */
  static void runTasks(TaskRunner runner) throws IOException {
    for (TaskSpec task : TASKS) {
      runTask(runner, task);
    }
  }

  private static void runTask(TaskRunner runner, TaskSpec task) throws IOException {
    try {
      WorkerMessage received = MessageCodec.decode(MessageCodec.encode(new RunTask(task)));
      if (received instanceof RunTask run) {
        WorkerIdentity nobody =
            new WorkerIdentity(
                ProcessHandle.current().pid(), "standby", WorkerIdentity.MAIN_THREAD);
        TaskResult result = runner.run(runner.begin(nobody, NOBODY_LISTENS, run.task()));
        MessageCodec.decode(MessageCodec.encode(new Ended(result, 0)));
      }
    } catch (NotTransferableException e) {
      throw new IllegalStateException("numbers can travel", e);
    }
  }

  /** Runs a small workflow and tells its events to nobody. */
  static void runOneWorkflow(TaskRunner runner, WorkerSupply supply) {
    Workflow workflow = WorkflowReader.readAccepted(WORKFLOW);
    new WorkflowRun(workflow, RunOptions.USUAL, runner, supply, EventJson::write).run();
  }

  private static final String WORKFLOW =
      """
      {"format": "poolyard/1", "name": "Warm-up", "nodes": [
        {"id": "items", "type": "list", "params": {"items": [0, 0, 0, 0]}},
        {"id": "square", "type": "function", "params": {"source": "lambda x: x * x"}},
        {"id": "pool", "type": "thread_pool", "params": {"max_workers": 4}},
        {"id": "squares", "type": "map", "params": {"chunksize": 1},
         "in": {"function": "square", "items": "items", "executor": "pool"}},
        {"id": "sleep", "type": "task", "params": {"name": "only_sleep"}},
        {"id": "threads", "type": "threads"},
        {"id": "slept", "type": "map", "params": {"chunksize": 1},
         "in": {"function": "sleep", "items": "squares", "executor": "threads"}},
        {"id": "output", "type": "output", "in": {"value": "slept"}}]}
      """;

  private static final TaskOutlet NOBODY_LISTENS =
      new TaskOutlet() {
        @Override
        public void printed(String text) {
          exercise(new Printed(text));
        }

        @Override
        public void progressed(double fraction) {
          exercise(new Progressed(fraction));
        }

        private static void exercise(WorkerMessage message) {
          try {
            MessageCodec.decode(MessageCodec.encode(message));
          } catch (IOException | NotTransferableException e) {
            throw new IllegalStateException("text and numbers can travel", e);
          }
        }
      };
}
