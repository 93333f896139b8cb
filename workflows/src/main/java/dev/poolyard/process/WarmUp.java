package dev.poolyard.process;

import dev.poolyard.engine.WorkflowRun;
import dev.poolyard.event.EventJson;
import dev.poolyard.executor.process.MessageCodec;
import dev.poolyard.executor.process.WorkerMessage;
import dev.poolyard.executor.process.WorkerMessage.Ended;
import dev.poolyard.executor.process.WorkerMessage.RunTask;
import dev.poolyard.executor.process.WorkerSupply;
import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowReader;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskOutlet;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WorkerIdentity;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.NotTransferableException;
import dev.poolyard.value.SourceFunction;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes once through what the first task will need, so that it does not pay for loading classes. */
final class WarmUp {
  private WarmUp() {}

  /** Sends a small task through the codec and runs it, as if it had come from a parent. */
  static void runOneTask(TaskRunner runner) throws IOException {
    TaskSpec task =
        new TaskSpec(
            1,
            "warm-up",
            1,
            0,
            1,
            Operation.MAP,
            new SourceFunction("def square(x):\n    return x * x\n", "square"),
            List.of(new IntValue(2)),
            Map.of(),
            false,
            TaskSpec.DEFAULT_TIMEOUT);
    try {
      WorkerMessage received = MessageCodec.decode(MessageCodec.encode(new RunTask(task)));
      if (received instanceof RunTask run) {
        WorkerIdentity nobody =
            new WorkerIdentity(
                ProcessHandle.current().pid(), "standby", WorkerIdentity.MAIN_THREAD);
        TaskResult result =
            runner.run(run.task(), new TaskContext(nobody, SILENT, run.task().timeout()));
        MessageCodec.decode(MessageCodec.encode(new Ended(result, 0)));
      }
    } catch (NotTransferableException e) {
      throw new IllegalStateException("integers can travel", e);
    }
  }

  /** Runs a small workflow and tells its events to nobody. */
  static void runOneWorkflow(TaskRunner runner, WorkerSupply supply) {
    Workflow workflow = WorkflowReader.readAccepted(WORKFLOW);
    new WorkflowRun(workflow, Optional.empty(), runner, supply, EventJson::write).run();
  }

  private static final String WORKFLOW =
      """
      {"format": "poolyard/1", "name": "Warm-up", "nodes": [
        {"id": "items", "type": "list", "params": {"items": [1, 2]}},
        {"id": "square", "type": "function", "params": {"source": "lambda x: x * x"}},
        {"id": "pool", "type": "thread_pool", "params": {"max_workers": 1}},
        {"id": "squares", "type": "map",
         "in": {"function": "square", "items": "items", "executor": "pool"}},
        {"id": "output", "type": "output", "in": {"value": "squares"}}]}
      """;

  private static final TaskOutlet SILENT =
      new TaskOutlet() {
        @Override
        public void printed(String text) {}

        @Override
        public void progressed(double fraction) {}
      };
}
