package dev.poolyard.engine;

import static dev.poolyard.engine.Nodes.function;
import static dev.poolyard.engine.Nodes.node;
import static dev.poolyard.engine.UntilShutDown.BELL;
import static dev.poolyard.engine.UntilShutDown.given;
import static dev.poolyard.engine.UntilShutDown.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.poolyard.event.BulkReported;
import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.NodeFailed;
import dev.poolyard.event.NodeFinished;
import dev.poolyard.event.NodeStarted;
import dev.poolyard.event.RunError;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunFinished;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.NodeReport;
import dev.poolyard.event.RunResource.Output;
import dev.poolyard.event.RunResource.WorkerReport;
import dev.poolyard.event.RunStarted;
import dev.poolyard.event.RunStatus;
import dev.poolyard.event.TaskFailed;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.TaskRetried;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerExited;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.task.Seconds;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkflowRunTest {
  private static final String NUMBERS =
      "{\"id\": \"numbers\", \"type\": \"list\", \"params\": {\"items\": [3, 1, 2]}}";
  private static final String SQUARE =
      "{\"id\": \"square\", \"type\": \"task\", \"params\": {\"name\": \"square\"}}";
  private static final String SLEEP =
      "{\"id\": \"sleep\", \"type\": \"task\", \"params\": {\"name\": \"only_sleep\"}}";
  private static final String THREADS = "{\"id\": \"pool\", \"type\": \"threads\"}";
  private static final String OUTPUT =
      "{\"id\": \"out\", \"type\": \"output\", \"in\": {\"value\": \"result\"}}";

  private static String map(String function, String params, String inputs) {
    return """
    {"id": "result", "type": "map", "params": %s, "in": {"function": "%s", %s}}\
    """
        .formatted(params, function, inputs);
  }

  private static String outputOf(RunResource resource) {
    return resource.outputs().stream().map(Output::value).findFirst().orElseThrow().toString();
  }

  private static NodeReport reportOf(RunResource resource) {
    return Objects.requireNonNull(resource.nodes().get("result"), "result has no report");
  }

  private static RunError errorOf(RunResource resource) {
    return Objects.requireNonNull(resource.error(), "the run has no error");
  }

  @Test
  void a_map_without_an_executor_runs_on_the_main_thread_in_order() {
    TestingWorkflow workflow =
        new TestingWorkflow(NUMBERS, SQUARE, map("square", "{}", "\"items\": \"numbers\""), OUTPUT);
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(outputOf(resource)).isEqualTo("[9,1,4]");
    assertThat(resource.workers()).extracting(WorkerReport::kind).containsExactly(WorkerKind.MAIN);
    assertThat(reportOf(resource))
        .extracting(NodeReport::tasks, NodeReport::evaluations)
        .containsExactly(3L, 3L);
  }

  @Test
  void a_run_begins_with_its_start_and_ends_with_its_end_when_no_worker_is_left() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            NUMBERS,
            SQUARE,
            THREADS,
            map("square", "{\"chunksize\": 1}", "\"items\": \"numbers\", \"executor\": \"pool\""),
            OUTPUT);
    workflow.run();

    List<RunEvent> events = workflow.events();
    assertThat(events.getFirst()).isInstanceOf(RunStarted.class);
    assertThat(events.getLast()).isInstanceOf(RunFinished.class);
    assertThat(events).extracting(RunEvent::t).isSorted();
    assertThat(workflow.events(WorkerExited.class))
        .hasSameSizeAs(workflow.events(WorkerStarted.class));
    assertThat(workflow.events(WorkerStarted.class))
        .extracting(WorkerStarted::threadName)
        .containsExactlyInAnyOrder("MainThread", "Thread-1", "Thread-2", "Thread-3");
  }

  @Test
  void a_node_starts_after_all_that_feed_it_have_finished() {
    TestingWorkflow workflow =
        new TestingWorkflow(NUMBERS, SQUARE, map("square", "{}", "\"items\": \"numbers\""), OUTPUT);
    workflow.run();

    List<RunEvent> events = workflow.events();
    int started = events.indexOf(event(workflow, NodeStarted.class, "result"));
    assertThat(events.indexOf(event(workflow, NodeFinished.class, "numbers"))).isLessThan(started);
    assertThat(events.indexOf(event(workflow, NodeFinished.class, "square"))).isLessThan(started);
  }

  private static RunEvent event(
      TestingWorkflow workflow, Class<? extends RunEvent> type, String node) {
    return workflow.events(type).stream()
        .filter(event ->
            switch (event) {
              case NodeStarted started -> started.node().equals(node);
              case NodeFinished finished -> finished.node().equals(node);
              case NodeFailed failed -> failed.node().equals(node);
              default -> false;
            })
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_node_that_comes_after_another_waits_for_it_without_a_wire() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            NUMBERS,
            SQUARE,
            "{\"id\": \"first\", \"type\": \"apply\", \"params\": {\"args\": [2]},"
                + " \"in\": {\"function\": \"square\"}}",
            "{\"id\": \"second\", \"type\": \"value\", \"params\": {\"value\": 1},"
                + " \"after\": [\"first\"]}");
    workflow.run();

    List<RunEvent> events = workflow.events();
    assertThat(events.indexOf(event(workflow, NodeFinished.class, "first")))
        .isLessThan(events.indexOf(event(workflow, NodeStarted.class, "second")));
  }

  @Test
  void independent_nodes_on_executors_run_at_the_same_time() {
    String meet = "def meet(mine, yours):\n    mine.put(1)\n    return yours.get()";
    TestingWorkflow workflow =
        new TestingWorkflow(
            function("meet", meet),
            THREADS,
            node("left", "channel"),
            node("right", "channel"),
            node(
                "a",
                "apply",
                "",
                "\"function\": \"meet\", \"values\": [\"left\", \"right\"], \"executor\": \"pool\""),
            node(
                "b",
                "apply",
                "",
                "\"function\": \"meet\", \"values\": [\"right\", \"left\"], \"executor\": \"pool\""));

    assertThat(workflow.run().status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(
            workflow.events().stream()
                .filter(event -> event instanceof TaskStarted || event instanceof TaskFinished))
        .hasExactlyElementsOfTypes(
            TaskStarted.class, TaskStarted.class, TaskFinished.class, TaskFinished.class);
  }

  @Test
  void a_chunk_is_one_task_that_covers_its_items() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            "{\"id\": \"numbers\", \"type\": \"range\", \"params\": {\"stop\": 10}}",
            SQUARE,
            map("square", "{\"chunksize\": 4}", "\"items\": \"numbers\""),
            OUTPUT);
    RunResource resource = workflow.run();

    assertThat(outputOf(resource)).isEqualTo("[0,1,4,9,16,25,36,49,64,81]");
    assertThat(workflow.events(TaskQueued.class))
        .extracting(TaskQueued::item, TaskQueued::items)
        .containsExactly(tuple(0, 4), tuple(4, 4), tuple(8, 2));
    assertThat(reportOf(resource).evaluations()).isEqualTo(10);
  }

  @Test
  void left_to_itself_a_map_puts_short_calls_together() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            "{\"id\": \"numbers\", \"type\": \"range\", \"params\": {\"stop\": 20000}}",
            SQUARE,
            map("square", "{}", "\"items\": \"numbers\""));
    RunResource resource = workflow.run();

    assertThat(reportOf(resource).evaluations()).isEqualTo(20_000);
    assertThat(reportOf(resource).tasks()).isLessThan(2_000);
  }

  @Test
  void left_to_itself_a_map_keeps_long_calls_apart() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            "{\"id\": \"numbers\", \"type\": \"list\","
                + " \"params\": {\"items\": [0.01, 0.01, 0.01, 0.01, 0.01, 0.01]}}",
            SLEEP,
            map("sleep", "{}", "\"items\": \"numbers\""));

    assertThat(reportOf(workflow.run()).tasks()).isEqualTo(6);
  }

  @Test
  void a_failing_item_fails_its_node_and_the_run_with_its_place() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            "{\"id\": \"numbers\", \"type\": \"list\","
                + " \"params\": {\"items\": [1, \"two\", 3]}}",
            SQUARE,
            map("square", "{\"chunksize\": 1}", "\"items\": \"numbers\""),
            OUTPUT);
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.FAILED);
    RunError error = errorOf(resource);
    assertThat(error.type()).isEqualTo("TypeError");
    assertThat(error.node()).isEqualTo("result");
    assertThat(error.item()).isEqualTo(1);
    assertThat(reportOf(resource).state()).isEqualTo("failed");
    assertThat(resource.nodes()).doesNotContainKey("out");
    assertThat(resource.outputs()).isEmpty();
  }

  @Test
  void errors_can_be_collected_among_the_results() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            "{\"id\": \"numbers\", \"type\": \"list\","
                + " \"params\": {\"items\": [1, \"two\", 3]}}",
            SQUARE,
            map("square", "{\"on_error\": \"collect\"}", "\"items\": \"numbers\""),
            OUTPUT);
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(outputOf(resource)).startsWith("[1,{\"error\":\"TypeError\"").endsWith(",9]");
  }

  @Test
  void a_failing_task_is_retried_as_often_as_it_may_be() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            "{\"id\": \"numbers\", \"type\": \"list\", \"params\": {\"items\": [\"x\"]}}",
            SQUARE,
            map("square", "{\"retries\": 2}", "\"items\": \"numbers\""));
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.FAILED);
    assertThat(workflow.events(TaskFailed.class)).hasSize(3);
    assertThat(workflow.events(TaskRetried.class))
        .extracting(TaskRetried::attempt)
        .containsExactly(2, 3);
    assertThat(workflow.events(TaskQueued.class)).hasSize(1);
  }

  @Test
  void a_map_that_takes_longer_than_its_timeout_fails_and_stops_its_tasks() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            "{\"id\": \"numbers\", \"type\": \"list\", \"params\": {\"items\": [40, 40]}}",
            SLEEP,
            THREADS,
            map("sleep", "{\"timeout\": 0.2}", "\"items\": \"numbers\", \"executor\": \"pool\""));
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.FAILED);
    assertThat(resource.error()).extracting(RunError::type).isEqualTo("TimeoutError");
    assertThat(resource.wallSeconds()).isLessThan(40);
  }

  @Test
  void a_timeout_is_noticed_while_there_is_still_much_to_submit() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            "{\"id\": \"numbers\", \"type\": \"range\", \"params\": {\"stop\": 20000}}",
            "{\"id\": \"nap\", \"type\": \"function\", \"params\": {\"source\":"
                + " \"import time\\ndef nap(x):\\n    time.sleep(0.05)\\n\"}}",
            "{\"id\": \"pool\", \"type\": \"thread_pool\", \"params\": {\"max_workers\": 1}}",
            map(
                "nap",
                "{\"timeout\": 0.3, \"chunksize\": 1}",
                "\"items\": \"numbers\", \"executor\": \"pool\""));
    RunResource resource = workflow.run();

    assertThat(errorOf(resource).type()).isEqualTo("TimeoutError");
    assertThat(reportOf(resource).evaluations()).isLessThan(100);
  }

  @Test
  void a_run_that_takes_longer_than_its_timeout_ends_timed_out_and_keeps_its_output() {
    RunResource resource = timedOutAfter(Duration.ofMillis(300));
    // A machine with much else to do may need longer to come to the task and the output.
    for (int seconds = 3; !hasTaskAndOutput(resource) && seconds < 30; seconds *= 3) {
      resource = timedOutAfter(Duration.ofSeconds(seconds));
    }

    assertThat(outputOf(resource)).isEqualTo("[3,1,2]");
    assertThat(reportOf(resource).state()).isEqualTo("cancelled");
  }

  private static RunResource timedOutAfter(Duration timeout) {
    RunResource resource =
        new TestingWorkflow(
                NUMBERS,
                SLEEP,
                THREADS,
                "{\"id\": \"early\", \"type\": \"output\", \"in\": {\"value\": \"numbers\"}}",
                "{\"id\": \"result\", \"type\": \"apply\", \"params\": {\"args\": [40]},"
                    + " \"in\": {\"function\": \"sleep\", \"executor\": \"pool\"}}")
            .timeout(timeout)
            .run();
    assertThat(resource.status()).isEqualTo(RunStatus.TIMED_OUT);
    assertThat(resource.error())
        .extracting(RunError::message)
        .asString()
        .contains(Seconds.format(timeout) + " s");
    return resource;
  }

  private static boolean hasTaskAndOutput(RunResource resource) {
    return resource.nodes().containsKey("result") && !resource.outputs().isEmpty();
  }

  @Test
  void a_cancel_that_waits_lets_running_tasks_finish_and_starts_no_more() {
    TestingWorkflow workflow =
        new TestingWorkflow(
                NUMBERS,
                waiting(
                    "until_told",
                    "def nap(bell, n):\n    print('here')\n    wait(bell)\n    return n"),
                given("nap", "until_told"),
                "{\"id\": \"pool\", \"type\": \"thread_pool\", \"params\": {\"max_workers\": 1}}",
                map("nap", "{\"chunksize\": 1}", "\"items\": \"numbers\", \"executor\": \"pool\""),
                BELL)
            .onEvent((event, run) -> {
              if (event instanceof ConsolePrinted) {
                run.cancel(true, true);
              }
            });
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(resource.error()).isNull();
    Set<Long> naps = workflow.itemTasks();
    assertThat(workflow.events(TaskFinished.class))
        .filteredOn(finished -> naps.contains(finished.task()))
        .hasSize(1);
    assertThat(reportOf(resource).state()).isEqualTo("cancelled");
  }

  @Test
  void a_cancelled_run_that_waits_for_its_tasks_waits_no_longer_than_its_timeout() {
    RunResource resource = cancelledOnceStarted(Duration.ofMillis(500));
    // Where the timeout came before the cancellation, the next comes later.
    for (int seconds = 4; resource.status() != RunStatus.CANCELLED && seconds < 20; seconds *= 2) {
      resource = cancelledOnceStarted(Duration.ofSeconds(seconds));
    }

    assertThat(resource.status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(resource.wallSeconds()).isLessThan(40);
  }

  private static RunResource cancelledOnceStarted(Duration timeout) {
    return new TestingWorkflow(
            "{\"id\": \"numbers\", \"type\": \"list\", \"params\": {\"items\": [40]}}",
            SLEEP,
            THREADS,
            map("sleep", "{}", "\"items\": \"numbers\", \"executor\": \"pool\""),
            OUTPUT)
        .timeout(timeout)
        .onEvent((event, run) -> {
          if (event instanceof TaskStarted) {
            run.cancel(true, true);
          }
        })
        .run();
  }

  @Test
  void a_cancel_that_does_not_wait_interrupts_running_tasks() {
    TestingWorkflow workflow =
        new TestingWorkflow(
                "{\"id\": \"numbers\", \"type\": \"list\", \"params\": {\"items\": [40, 40]}}",
                SLEEP,
                "{\"id\": \"pool\", \"type\": \"process_pool\", \"params\": {\"max_workers\": 2}}",
                map("sleep", "{}", "\"items\": \"numbers\", \"executor\": \"pool\""))
            .onEvent((event, run) -> {
              if (event instanceof ConsolePrinted) {
                run.cancel(false, true);
              }
            });
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(resource.wallSeconds()).isLessThan(40);
    assertThat(workflow.events(TaskFinished.class)).isEmpty();
  }

  @Test
  void a_task_whose_workers_are_all_killed_fails_its_run_which_says_so() {
    TestingWorkflow workflow =
        new TestingWorkflow(
                "{\"id\": \"numbers\", \"type\": \"list\", \"params\": {\"items\": [40, 40, 40]}}",
                SLEEP,
                "{\"id\": \"pool\", \"type\": \"process_pool\", \"params\": {\"max_workers\": 2}}",
                map(
                    "sleep",
                    "{\"chunksize\": 1}",
                    "\"items\": \"numbers\", \"executor\": \"pool\""))
            .onEvent((event, _) -> {
              if (event instanceof WorkerStarted worker && worker.kind() == WorkerKind.PROCESS) {
                ProcessHandle.of(worker.pid()).ifPresent(ProcessHandle::destroyForcibly);
              }
            });
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.FAILED);
    assertThat(resource.error())
        .satisfies(error -> {
          assertThat(error).isNotNull();
          assertThat(error.type()).isEqualTo("BrokenProcessPool");
          assertThat(error.message()).contains("killed (signal 9)").contains("Process-");
        });
  }

  @Test
  void an_expectation_that_is_not_met_fails_the_run() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            NUMBERS,
            "{\"id\": \"check\", \"type\": \"expect\", \"params\": {\"equals\": [3, 1.0, 5]},"
                + " \"in\": {\"value\": \"numbers\"}}");
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.FAILED);
    assertThat(resource.error())
        .extracting(RunError::message)
        .isEqualTo("expected [3,1.0,5], got [3,1,2]");
  }

  @Test
  void an_expectation_compares_numbers_by_their_value() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            NUMBERS,
            "{\"id\": \"check\", \"type\": \"expect\", \"params\": {\"equals\": [3.0, 1, 2]},"
                + " \"in\": {\"value\": \"numbers\"}}");

    assertThat(workflow.run().status()).isEqualTo(RunStatus.SUCCEEDED);
  }

  @Test
  void virtual_threads_by_the_thousand_are_counted_exactly_and_told_in_bulk() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            "{\"id\": \"numbers\", \"type\": \"range\", \"params\": {\"stop\": 5000}}",
            SQUARE,
            "{\"id\": \"pool\", \"type\": \"virtual_threads\"}",
            map("square", "{}", "\"items\": \"numbers\", \"executor\": \"pool\""));
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(reportOf(resource).tasks()).isEqualTo(5_000);
    assertThat(workflow.events(TaskStarted.class)).isEmpty();
    assertThat(workflow.events(BulkReported.class))
        .last()
        .satisfies(bulk -> assertThat(bulk.finished()).isEqualTo(5_000));
  }

  @Test
  void the_ideal_time_of_tasks_that_sleep_at_once_is_that_of_the_longest() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            "{\"id\": \"numbers\", \"type\": \"list\","
                + " \"params\": {\"items\": [0.3, 0.3, 0.3, 0.3]}}",
            SLEEP,
            map("sleep", "{}", "\"items\": \"numbers\""));
    RunResource resource = workflow.run();

    List<TaskStarted> started = workflow.events(TaskStarted.class);
    List<TaskFinished> finished = workflow.events(TaskFinished.class);
    double longest =
        IntStream.range(0, started.size())
            .mapToDouble(i -> finished.get(i).t() - started.get(i).t())
            .max()
            .orElseThrow();
    double ideal = Objects.requireNonNull(resource.idealSeconds());
    double wall = Objects.requireNonNull(resource.wallSeconds());
    assertThat(ideal).isBetween(0.3, longest);
    assertThat(wall).isGreaterThan(1.2);
    assertThat(resource.efficiency()).isCloseTo(ideal / wall, within(0.01));
  }
}
