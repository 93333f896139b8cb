package dev.poolyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.NodeFailed;
import dev.poolyard.event.RunError;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunStatus;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.local.MainThread;
import dev.poolyard.model.Node;
import dev.poolyard.model.WorkflowReader;
import dev.poolyard.operator.RunSetting;
import dev.poolyard.task.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NodeDriverTest {
  private static final String DOCUMENT =
      """
      {"format": "poolyard/1", "name": "test", "nodes": [
        {"id": "one", "type": "value", "params": {"value": 1}}]}
      """;

  @Test
  void a_node_for_which_no_thread_can_be_started_fails_instead_of_being_waited_for() {
    List<RunEvent> events = new ArrayList<>();
    RunJournal journal = new RunJournal(events::add);
    RunStop stop = new RunStop(() -> {});
    Node node = WorkflowReader.readAccepted(DOCUMENT).node("one").orElseThrow();
    NodeDriver driver =
        new NodeDriver(
            node,
            _ -> {
              throw new InternalError("no thread could be started");
            },
            new RunSetting(journal, new MainThread(journal, new TaskRunner()), new AtomicLong()),
            0,
            null);

    driver.drive(
        id -> {
          throw new IllegalArgumentException("nothing feeds the node, least of all " + id);
        },
        stop);

    assertThat(driver.output()).isCancelled();
    assertThat(events).last().isInstanceOf(NodeFailed.class);
    assertThat(stop.ending().status()).isEqualTo(RunStatus.FAILED);
    RunError error = Objects.requireNonNull(stop.ending().error(), "the run has no error");
    assertThat(error.message()).contains("no thread could be started");
  }
}
