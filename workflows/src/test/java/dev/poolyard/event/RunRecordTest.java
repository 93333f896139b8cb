package dev.poolyard.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.poolyard.event.RunResource.NodeReport;
import dev.poolyard.event.RunResource.WorkerReport;
import dev.poolyard.task.WorkerState;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.IntNode;

class RunRecordTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final RunError ERROR =
      new RunError("ValueError", "no", "squares", 3, "Traceback …");

  private final RunRecord record = new RunRecord("r1", NOON, List.of("squares", "output"));

  private void apply(RunEvent... events) {
    for (RunEvent event : events) {
      record.apply(event, NOON.plusSeconds(1));
    }
  }

  private static WorkerStarted worker(int lane) {
    return new WorkerStarted(
        0.1, lane, 4000 + lane, "Process-" + lane, "MainThread", WorkerKind.PROCESS, "pool");
  }

  @Test
  void a_new_run_is_queued_and_has_nothing_yet() {
    apply(new RunQueued(0));

    RunResource resource = record.resource();
    assertThat(resource.status()).isEqualTo(RunStatus.QUEUED);
    assertThat(resource.createdAt()).isEqualTo("2026-01-01T12:00:00Z");
    assertThat(resource.startedAt()).isNull();
    assertThat(resource.workers()).isEmpty();
    assertThat(resource.costs()).isEqualTo(new RunResource.Costs(0, 0, 0, 0, 0, 0, 0, 0, 0));
    assertThat(resource.nodes())
        .containsEntry("squares", new NodeReport("waiting", null, 0, 0, null, List.of()))
        .containsEntry("output", new NodeReport("waiting", null, 0, 0, null, List.of()));
  }

  @Test
  void no_node_is_left_waiting_or_running_when_its_run_is_over() {
    apply(
        new RunStarted(0, 99),
        new NodeStarted(0.5, "squares"),
        new RunFinished(2, RunStatus.CANCELLED, null));

    assertThat(record.resource().nodes())
        .containsEntry("squares", new NodeReport("cancelled", 1.5, 0, 0, null, List.of()))
        .containsEntry("output", new NodeReport("cancelled", null, 0, 0, null, List.of()));
  }

  @Test
  void a_node_that_ran_when_the_main_process_died_has_failed() {
    apply(
        new RunStarted(0, 99),
        new NodeStarted(0.5, "squares"),
        new RunFinished(2, RunStatus.CRASHED, ERROR));

    assertThat(record.resource().nodes().get("squares"))
        .isEqualTo(new NodeReport("failed", 1.5, 0, 0, null, List.of()));
  }

  @Test
  void events_have_their_fields_also_where_there_is_nothing_to_tell() {
    assertThat(EventJson.write(new WorkerExited(1, 0, null, "finished", null)))
        .contains("\"code\":null");
    assertThat(
            EventJson.write(
                new WorkerStarted(0, 0, 1, "MainProcess", "MainThread", WorkerKind.MAIN, null)))
        .contains("\"executor\":null");
  }

  @Test
  void an_event_may_hold_an_integer_of_any_size_and_deep_lists() {
    JsonNode number = new BigIntegerNode(BigInteger.TEN.pow(300_000));
    JsonNode deep = number;
    for (int depth = 0; depth < 200; depth++) {
      deep = JsonMapper.shared().createArrayNode().add(deep);
    }
    RunEvent event = new OutputProduced(1, "output", "output", deep);

    assertThat(EventJson.read(EventJson.write(event))).isEqualTo(event);
  }

  @Test
  void a_run_that_succeeded_has_its_times_and_its_main_process() {
    apply(new RunStarted(0, 99), new RunFinished(2.5, RunStatus.SUCCEEDED, null));

    RunResource resource = record.resource();
    assertThat(resource.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(resource.mainPid()).isEqualTo(99);
    assertThat(resource.wallSeconds()).isEqualTo(2.5);
    assertThat(resource.startedAt()).isEqualTo("2026-01-01T12:00:01Z");
    assertThat(resource.finishedAt()).isEqualTo("2026-01-01T12:00:03.500Z");
  }

  @Test
  void a_worker_is_busy_while_it_runs_tasks() {
    apply(
        worker(1),
        new TaskStarted(1.0, 1, 1),
        new TaskFinished(1.5, 1, 1, null),
        new TaskStarted(2.0, 2, 1),
        new TaskFailed(2.25, 2, 1, ERROR),
        new TaskCancelled(3, 3, null, "before it started"),
        new WorkerExited(4, 1, 0, "closed", 0.4));

    WorkerReport worker = record.resource().workers().getFirst();
    assertThat(worker.pid()).isEqualTo(4001);
    assertThat(worker.tasks()).isEqualTo(2);
    assertThat(worker.busySeconds()).isCloseTo(0.75, within(1e-9));
    assertThat(worker.cpuSeconds()).isEqualTo(0.4);
  }

  @Test
  void a_node_reports_how_it_fared() {
    apply(
        new NodeStarted(1, "a"),
        new NodeFinished(1.5, "a", 4, 40),
        new NodeStarted(2, "b"),
        new NodeFailed(3, "b", 1, 1, ERROR),
        new NodeStarted(4, "c"));

    assertThat(record.resource().nodes())
        .containsEntry("a", new NodeReport("finished", 0.5, 4, 40, null, List.of()))
        .containsEntry("b", new NodeReport("failed", 1.0, 1, 1, ERROR, List.of()))
        .containsEntry("c", new NodeReport("running", null, 0, 0, null, List.of()));
  }

  @Test
  void a_node_that_a_cancelled_run_left_is_cancelled_not_failed() {
    RunError cancelled = new RunError("CancelledError", "the run was cancelled", "a", null, null);
    apply(new NodeStarted(1, "a"), new NodeFailed(2, "a", 1, 0, cancelled));

    assertThat(record.resource().nodes().get("a"))
        .extracting(NodeReport::state)
        .isEqualTo("cancelled");
  }

  @Test
  void a_printed_line_names_its_worker() {
    apply(worker(2), new ConsolePrinted(1, 2, "hello"));

    assertThat(record.resource().console())
        .containsExactly(new RunResource.ConsoleLine(1, 4002, "Process-2", "MainThread", "hello"));
  }

  @Test
  void speedup_is_work_by_wall_time_and_efficiency_compares_with_the_ideal() {
    apply(
        new RunStarted(0, 1),
        new CostsMeasured(2, 0.1, 0.2, 0.3, 6, 0.4, 0.5, 0.6, 0.7, 800, 1.5),
        new RunFinished(2, RunStatus.SUCCEEDED, null));

    assertThat(record.resource().speedup()).isEqualTo(3.0);
    assertThat(record.resource().efficiency()).isEqualTo(0.75);
    assertThat(record.resource().idealSeconds()).isEqualTo(1.5);
  }

  @Test
  void the_resource_is_written_in_snake_case_with_nulls() {
    apply(
        new RunStarted(0, 7),
        worker(0),
        new OutputProduced(1, "out", "Result", IntNode.valueOf(5)));

    JsonNode json = JsonMapper.shared().readTree(EventJson.write(record.resource()));
    assertThat(json.path("status").asString()).isEqualTo("running");
    assertThat(json.path("main_pid").asLong()).isEqualTo(7);
    assertThat(json.path("finished_at").isNull()).isTrue();
    assertThat(json.path("workers").path(0).path("process_name").asString()).isEqualTo("Process-0");
    assertThat(json.path("workers").path(0).path("kind").asString()).isEqualTo("process");
    assertThat(json.path("outputs").path(0).path("value").asInt()).isEqualTo(5);
    assertThat(EventJson.readResource(json.toString())).isEqualTo(record.resource());
  }

  @Test
  void an_event_of_a_worker_that_was_never_reported_is_refused() {
    assertThatThrownBy(() -> apply(new TaskStarted(1, 1, 9)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lane 9");
  }

  @Test
  void the_console_of_a_resource_is_bounded() {
    apply(worker(0));
    for (int i = 0; i < RunRecord.CONSOLE_LINES + 5; i++) {
      apply(new ConsolePrinted(1, 0, "line"));
    }

    assertThat(record.resource().console()).hasSize(RunRecord.CONSOLE_LINES);
  }

  @Test
  void events_are_written_with_their_sequence_number_first_and_read_back() {
    List<RunEvent> events =
        List.of(
            new TaskQueued(0.5, 3, "squares", 2, 1),
            new TaskFinished(0.6, 3, 1, IntNode.valueOf(4)),
            new TaskFinished(
                0.6, 3, 1, null, 0.25, List.of(new Spell(WorkerState.SLEEPING, 0.5, 0.55))),
            new TaskProgressed(0.7, 3, 0.5),
            new WorkerSampled(0.8, 1, WorkerState.WAITING_GIL, null),
            new BulkReported(0.9, "pool", 1, 2, 3));

    for (RunEvent event : events) {
      assertThat(EventJson.read(EventJson.write(event, 12))).isEqualTo(event);
    }
    assertThat(EventJson.write(events.getFirst(), 12))
        .isEqualTo(
            "{\"seq\":12,\"type\":\"task_queued\",\"t\":0.5,\"task\":3,\"node\":\"squares\","
                + "\"item\":2,\"items\":1}");
  }
}
