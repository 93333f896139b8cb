package dev.poolyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.DeadlockFound;
import dev.poolyard.event.RunError;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunStatus;
import dev.poolyard.event.TaskStarted;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workflows whose nodes give Futures and wait for them. */
class FuturesTest {
  private static final String POOL =
      "{\"id\": \"pool\", \"type\": \"thread_pool\", \"params\": {\"max_workers\": 4}}";
  private static final String ONE =
      "{\"id\": \"pool\", \"type\": \"thread_pool\", \"params\": {\"max_workers\": 1}}";
  private static final String SHOW =
      "{\"id\": \"show\", \"type\": \"output\", \"in\": {\"value\": \"result\"}}";

  private static String function(String id, String source) {
    return "{\"id\": \"%s\", \"type\": \"function\", \"params\": {\"source\": \"%s\"}}"
        .formatted(id, source.replace("\"", "\\\"").replace("\n", "\\n"));
  }

  private static String submit(String id, String function, String params, String inputs) {
    return """
    {"id": "%s", "type": "submit", "params": %s,
     "in": {"function": "%s", "executor": "pool"%s}}\
    """
        .formatted(id, params, function, inputs);
  }

  private static String result(String future) {
    return "{\"id\": \"result\", \"type\": \"result\", \"in\": {\"future\": \"%s\"}}"
        .formatted(future);
  }

  private static String node(String id, String type, String params, String inputs) {
    return "{\"id\": \"%s\", \"type\": \"%s\", \"params\": %s, \"in\": %s}"
        .formatted(id, type, params, inputs);
  }

  private static String shown(RunResource run) {
    assertThat(run.error()).isNull();
    return run.outputs().getFirst().value().toString();
  }

  private static RunError errorOf(RunResource run) {
    return Objects.requireNonNull(run.error(), "the run has no error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thread_pool", "process_pool", "virtual_threads", "serial"})
  void submit_gives_a_future_whose_result_another_node_waits_for(String executor) {
    RunResource run =
        new TestingWorkflow(
                "{\"id\": \"pool\", \"type\": \"%s\"}".formatted(executor),
                function("power", "lambda a, b, c=1: a ** b + c"),
                submit("call", "power", "{\"args\": [5, 2], \"kwargs\": {\"c\": 3}}", ""),
                result("call"),
                SHOW)
            .run();

    assertThat(shown(run)).isEqualTo("28");
    assertThat(run.status()).isEqualTo(RunStatus.SUCCEEDED);
  }

  @Test
  void the_arguments_of_a_call_are_values_then_futures_then_args() {
    RunResource run =
        new TestingWorkflow(
                POOL,
                node("seven", "value", "{\"value\": 7}", "{}"),
                function("one", "lambda: 1"),
                function("all", "lambda *a: [repr(x) for x in a]"),
                submit("first", "one", "{}", ""),
                submit(
                    "call",
                    "all",
                    "{\"args\": [3]}",
                    ", \"futures\": [\"first\"], \"values\": [\"seven\", \"pool\"]"),
                result("call"),
                SHOW)
            .run();

    assertThat(shown(run)).isEqualTo("[\"7\",\"<Executor pool>\",\"<Future first>\",\"3\"]");
  }

  @Test
  void a_function_waits_for_the_future_of_another_node() {
    RunResource run =
        new TestingWorkflow(
                POOL,
                function("one", "lambda: 41"),
                function("next", "lambda future: future.result() + 1"),
                submit("first", "one", "{}", ""),
                submit("call", "next", "{}", ", \"futures\": [\"first\"]"),
                result("call"),
                SHOW)
            .run();

    assertThat(shown(run)).isEqualTo("42");
  }

  @Test
  void map_async_gives_the_future_of_a_list() {
    RunResource run =
        new TestingWorkflow(
                POOL,
                node("items", "list", "{\"items\": [1, 2, 3]}", "{}"),
                function("square", "lambda x: x * x"),
                node(
                    "squares",
                    "map_async",
                    "{}",
                    "{\"function\": \"square\", \"items\": \"items\", \"executor\": \"pool\"}"),
                result("squares"),
                SHOW)
            .run();

    assertThat(shown(run)).isEqualTo("[1,4,9]");
  }

  @RepeatedTest(30)
  void as_completed_gives_results_in_the_order_in_which_they_are_ready() {
    String waits = "def f(other):\n    return 'after ' + other.result()";
    RunResource run =
        new TestingWorkflow(
                POOL,
                function("now", "lambda: 'early'"),
                function("later", waits),
                submit("late", "later", "{}", ", \"futures\": [\"early\"]"),
                submit("early", "now", "{}", ""),
                node("result", "as_completed", "{}", "{\"futures\": [\"late\", \"early\"]}"),
                SHOW)
            .run();

    assertThat(shown(run)).isEqualTo("[\"early\",\"after early\"]");
  }

  @Test
  void wait_gives_who_is_done_and_who_is_not() {
    RunResource run =
        new TestingWorkflow(
                POOL,
                function("now", "lambda: 1"),
                function("slow", "lambda shown: shown.get()"),
                node("shown", "channel", "{}", "{}"),
                submit("a", "slow", "{}", ", \"values\": [\"shown\"]"),
                submit("b", "now", "{}", ""),
                node(
                    "result",
                    "wait",
                    "{\"return_when\": \"FIRST_COMPLETED\"}",
                    "{\"futures\": [\"a\", \"b\"]}"),
                SHOW,
                function("ends", "lambda shown: shown.put(1)"),
                """
                {"id": "end", "type": "apply", "in": {"function": "ends", "values": ["shown"]},
                 "after": ["show"]}\
                """)
            .run();

    assertThat(shown(run)).isEqualTo("[[\"<Future b>\"],[\"<Future a>\"]]");
  }

  @Test
  void a_result_that_does_not_come_in_time_fails_its_node_and_the_run() {
    String sleeps = "import time\ndef f():\n    time.sleep(50)";
    RunResource run =
        new TestingWorkflow(
                POOL,
                function("slow", sleeps),
                submit("a", "slow", "{}", ""),
                node("result", "result", "{\"timeout\": 0.05}", "{\"future\": \"a\"}"),
                SHOW)
            .run();

    assertThat(run.status()).isEqualTo(RunStatus.FAILED);
    assertThat(errorOf(run).type()).isEqualTo("TimeoutError");
    assertThat(errorOf(run).node()).isEqualTo("result");
  }

  @Test
  void an_exception_fails_the_run_only_where_its_result_is_asked_for() {
    String[] unasked = {POOL, function("bad", "lambda: 1 / 0"), submit("a", "bad", "{}", "")};
    RunResource quiet = new TestingWorkflow(unasked).run();
    RunResource asked =
        new TestingWorkflow(unasked[0], unasked[1], unasked[2], result("a"), SHOW).run();

    assertThat(quiet.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(Objects.requireNonNull(quiet.nodes().get("a")).state()).isEqualTo("failed");
    assertThat(asked.status()).isEqualTo(RunStatus.FAILED);
    assertThat(errorOf(asked).type()).isEqualTo("ZeroDivisionError");
    assertThat(errorOf(asked).node()).isEqualTo("a");
    assertThat(errorOf(asked).traceback()).contains("line 1");
  }

  @Test
  void what_comes_after_a_call_starts_when_it_has_ended_also_with_an_exception() {
    RunResource run =
        new TestingWorkflow(
                POOL,
                function("bad", "lambda: 1 / 0"),
                submit("a", "bad", "{}", ""),
                "{\"id\": \"result\", \"type\": \"value\", \"params\": {\"value\": 5},"
                    + " \"after\": [\"a\"]}",
                SHOW)
            .run();

    assertThat(shown(run)).isEqualTo("5");
  }

  @Test
  void two_futures_that_wait_for_each_other_end_the_run_as_deadlocked_with_all_it_had_done() {
    TestingWorkflow workflow =
        new TestingWorkflow(
                POOL,
                node("early", "value", "{\"value\": 1}", "{}"),
                node("show", "output", "{}", "{\"value\": \"early\"}"),
                function("waits", "def f(other):\n    print('waiting')\n    return other.result()"),
                """
                {"id": "a", "type": "submit", "after": ["show"],
                 "in": {"function": "waits", "executor": "pool", "futures": ["b"]}}\
                """,
                submit("b", "waits", "{}", ", \"futures\": [\"a\"]"))
            .deadlockGrace(Optional.of(Duration.ofMillis(50)));

    RunResource run = workflow.run();

    assertThat(run.status()).isEqualTo(RunStatus.DEADLOCKED);
    assertThat(errorOf(run).type()).isEqualTo("Deadlock");
    assertThat(run.outputs()).hasSize(1);
    assertThat(run.console()).hasSize(2);
    assertThat(workflow.events(DeadlockFound.class)).hasSize(1);
    DeadlockFound deadlock = workflow.events(DeadlockFound.class).getFirst();
    assertThat(deadlock.cycle())
        .extracting(DeadlockFound.WaitingTask::node)
        .containsExactlyInAnyOrder("a", "b");
    assertThat(deadlock.cycle().getFirst().waitsFor()).isEqualTo(deadlock.cycle().getLast().task());
  }

  @ParameterizedTest
  @ValueSource(strings = {"thread_pool", "process_pool"})
  void a_task_that_waits_on_its_own_executor_of_one_worker_is_deadlocked(String executor) {
    TestingWorkflow workflow =
        new TestingWorkflow(
                "{\"id\": \"pool\", \"type\": \"%s\", \"params\": {\"max_workers\": 1}}"
                    .formatted(executor),
                function("nested", "lambda executor: executor.submit(pow, 5, 2).result()"),
                submit("a", "nested", "{}", ", \"values\": [\"pool\"]"))
            .deadlockGrace(Optional.of(Duration.ofMillis(50)));

    RunResource run = workflow.run();

    assertThat(run.status()).isEqualTo(RunStatus.DEADLOCKED);
    assertThat(errorOf(run).message()).contains("no worker to run on");
  }

  @Test
  void a_circle_through_nodes_that_come_after_each_other_is_found() {
    TestingWorkflow workflow =
        new TestingWorkflow(
                POOL,
                function("waits", "lambda other: other.result()"),
                function("one", "lambda: 1"),
                submit("a", "waits", "{}", ", \"futures\": [\"b\"]"),
                result("a"),
                """
                {"id": "b", "type": "submit", "in": {"function": "one", "executor": "pool"},
                 "after": ["result"]}\
                """)
            .deadlockGrace(Optional.of(Duration.ofMillis(50)));

    RunResource run = workflow.run();

    assertThat(run.status()).isEqualTo(RunStatus.DEADLOCKED);
    assertThat(workflow.events(DeadlockFound.class).getFirst().cycle())
        .extracting(DeadlockFound.WaitingTask::node)
        .containsExactly("a");
  }

  @Test
  void a_future_that_comes_from_a_slow_node_is_waited_for_without_an_alarm() {
    String sleeps = "import time\ndef f(x):\n    time.sleep(0.3)\n    return x";
    TestingWorkflow workflow =
        new TestingWorkflow(
                POOL,
                node("items", "list", "{\"items\": [1]}", "{}"),
                function("slow", sleeps),
                function("waits", "lambda other: other.result()"),
                function("same", "lambda x: x"),
                node(
                    "slowly",
                    "map",
                    "{}",
                    "{\"function\": \"slow\", \"items\": \"items\", \"executor\": \"pool\"}"),
                submit("a", "waits", "{}", ", \"futures\": [\"b\"]"),
                submit("b", "same", "{}", ", \"values\": [\"slowly\"]"),
                result("a"),
                SHOW)
            .deadlockGrace(Optional.of(Duration.ofMillis(1)));

    RunResource run = workflow.run();

    assertThat(shown(run)).isEqualTo("[1]");
    assertThat(workflow.events(DeadlockFound.class)).isEmpty();
  }

  @Test
  void a_run_that_was_told_to_wait_stays_deadlocked_until_it_is_cancelled() {
    TestingWorkflow workflow =
        new TestingWorkflow(
                ONE,
                function("nested", "lambda executor: executor.submit(pow, 5, 2).result()"),
                submit("a", "nested", "{}", ", \"values\": [\"pool\"]"))
            .deadlockGrace(Optional.empty())
            .onEvent((event, run) -> {
              if (event instanceof DeadlockFound) {
                run.cancel(false, true);
              }
            });

    assertThat(workflow.run().status()).isEqualTo(RunStatus.CANCELLED);
  }

  @Test
  void a_task_that_a_function_submits_is_told_as_a_task_of_the_functions_node() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            POOL,
            function("nested", "lambda executor: list(executor.map(abs, [-1, -2]))"),
            submit("a", "nested", "{}", ", \"values\": [\"pool\"]"),
            result("a"),
            SHOW);

    assertThat(shown(workflow.run())).isEqualTo("[1,2]");
    assertThat(workflow.events(TaskStarted.class)).hasSize(3);
  }
}
