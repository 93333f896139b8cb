package dev.poolyard.engine;

import static dev.poolyard.engine.Nodes.calling;
import static dev.poolyard.engine.Nodes.evaluations;
import static dev.poolyard.engine.Nodes.function;
import static dev.poolyard.engine.Nodes.list;
import static dev.poolyard.engine.Nodes.node;
import static dev.poolyard.engine.Nodes.output;
import static dev.poolyard.engine.Nodes.over;
import static dev.poolyard.engine.Nodes.report;
import static dev.poolyard.engine.Nodes.valueOf;
import static dev.poolyard.engine.UntilShutDown.BELL;
import static dev.poolyard.engine.UntilShutDown.given;
import static dev.poolyard.engine.UntilShutDown.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.NodeFinished;
import dev.poolyard.event.OutputProduced;
import dev.poolyard.event.RunError;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.NodeReport;
import dev.poolyard.event.RunStatus;
import dev.poolyard.event.TaskCancelled;
import dev.poolyard.event.TaskFailed;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.TaskRetried;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sequences whose items are computed when they are asked for. */
class LazySequencesTest {
  private static final String COUNT = node("count", "count");
  private static final String SQUARE = function("square", "lambda x: x * x");
  private static final String POOL = node("pool", "thread_pool", "\"max_workers\": 2", "");

  private static String take(int n, String of) {
    return over("taken", "take", "\"n\": " + n, of);
  }

  private static RunError errorOf(RunResource run) {
    return Objects.requireNonNull(run.error(), "the run has no error");
  }

  @Test
  void a_chain_computes_exactly_what_is_taken() {
    RunResource run =
        new TestingWorkflow(
                COUNT,
                SQUARE,
                calling("squares", "map", "", "square", "count"),
                take(3, "squares"),
                output("taken"))
            .run();

    assertThat(valueOf(run, "taken")).isEqualTo("[0,1,4]");
    assertThat(report(run, "squares"))
        .extracting(NodeReport::state, NodeReport::evaluations)
        .containsExactly("finished", 3L);
    assertThat(report(run, "count").state()).isEqualTo("finished");
  }

  @Test
  void a_count_may_go_down_and_beyond_what_64_bits_hold() {
    RunResource run =
        new TestingWorkflow(
                node("down", "count", "\"start\": 1, \"step\": -2", ""),
                node("up", "count", "\"start\": 9007199254740991, \"step\": 9007199254740991", ""),
                over("few", "take", "\"n\": 3", "down"),
                over("many", "take", "\"n\": 1025", "up"),
                function("last", "lambda items: items[-1]"),
                node("largest", "apply", "", "\"function\": \"last\", \"values\": [\"many\"]"),
                output("few"),
                output("largest"))
            .run();

    assertThat(valueOf(run, "few")).isEqualTo("[1,-1,-3]");
    assertThat(valueOf(run, "largest")).isEqualTo("9232379236109515775");
  }

  @Test
  void taking_nothing_computes_nothing() {
    RunResource run =
        new TestingWorkflow(
                COUNT,
                SQUARE,
                calling("squares", "map", "", "square", "count"),
                take(0, "squares"),
                output("taken"))
            .run();

    assertThat(valueOf(run, "taken")).isEqualTo("[]");
    assertThat(evaluations(run, "squares")).isZero();
  }

  @Test
  void a_lazy_sequence_that_nobody_reads_is_over_at_once() {
    RunResource run =
        new TestingWorkflow(COUNT, SQUARE, calling("squares", "map", "", "square", "count")).run();

    assertThat(run.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(report(run, "squares").tasks()).isZero();
  }

  @Test
  void a_filter_computes_as_many_as_it_needs_to_find_what_is_taken() {
    RunResource run =
        new TestingWorkflow(
                COUNT,
                SQUARE,
                function("odd", "lambda x: x % 2"),
                calling("squares", "map", "", "square", "count"),
                calling("odds", "filter", "", "odd", "squares"),
                take(3, "odds"),
                output("taken"))
            .run();

    assertThat(valueOf(run, "taken")).isEqualTo("[1,9,25]");
    assertThat(evaluations(run, "odds")).isEqualTo(6);
    assertThat(evaluations(run, "squares")).isEqualTo(6);
  }

  @Test
  void short_calls_of_a_pure_function_are_put_together_but_never_beyond_what_is_asked_for() {
    RunResource run =
        new TestingWorkflow(
                COUNT,
                SQUARE,
                calling("squares", "map", "", "square", "count"),
                take(20_000, "squares"),
                over("total", "sum", "", "taken"),
                output("total"))
            .run();

    assertThat(valueOf(run, "total")).isEqualTo("2666466670000");
    assertThat(evaluations(run, "squares")).isEqualTo(20_000);
    assertThat(report(run, "squares").tasks()).isLessThan(2_000);
  }

  @Test
  void what_a_chain_prints_on_the_main_thread_comes_item_by_item_as_in_python() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            COUNT,
            function("a", "def a(x):\n    print('a', x)\n    return x\n"),
            function("b", "def b(x):\n    print('b', x)\n    return x\n"),
            calling("first", "map", "", "a", "count"),
            calling("second", "map", "", "b", "first"),
            take(3, "second"));
    workflow.run();

    assertThat(workflow.events(ConsolePrinted.class))
        .extracting(ConsolePrinted::text)
        .containsExactly("a 0", "b 0", "a 1", "b 1", "a 2", "b 2");
  }

  @Test
  void a_chunk_on_the_main_thread_has_no_more_items_than_are_asked_for() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            COUNT,
            SQUARE,
            calling("squares", "map", "\"chunksize\": 4", "square", "count"),
            take(6, "squares"));
    RunResource run = workflow.run();

    assertThat(workflow.events(TaskQueued.class))
        .extracting(TaskQueued::items)
        .containsExactly(4, 2);
    assertThat(evaluations(run, "squares")).isEqualTo(6);
  }

  @Test
  void take_while_ends_an_endless_sequence() {
    RunResource run =
        new TestingWorkflow(
                COUNT,
                SQUARE,
                function("small", "lambda x: x < 20"),
                calling("squares", "map", "", "square", "count"),
                calling("few", "take_while", "", "small", "squares"),
                over("total", "sum", "", "few"),
                over("number", "length", "", "few"),
                output("total"),
                output("number"),
                output("few"))
            .run();

    assertThat(valueOf(run, "few")).isEqualTo("[0,1,4,9,16]");
    assertThat(valueOf(run, "total")).isEqualTo("30");
    assertThat(valueOf(run, "number")).isEqualTo("5");
    assertThat(evaluations(run, "squares")).isEqualTo(6);
    assertThat(evaluations(run, "few")).isEqualTo(6);
  }

  @Test
  void every_operator_that_can_be_lazy_is() {
    RunResource run =
        new TestingWorkflow(
                COUNT,
                list("letters", "[\"a\", \"b\"]"),
                function("add", "lambda x, y: x + y"),
                function("twice", "lambda x: [x, x]"),
                over("chained", "chain", "", "letters", "count"),
                over("numbered", "enumerate", "\"start\": 5", "chained"),
                over("first_four", "take", "\"n\": 4", "numbered"),
                output("first_four"),
                calling("doubled", "flat_map", "", "twice", "count"),
                over("sums", "accumulate", "", "doubled"),
                over("first_sums", "take", "\"n\": 5", "sums"),
                output("first_sums"),
                over("pairs", "zip", "", "count", "doubled"),
                calling("added", "starmap", "", "add", "pairs"),
                over("batches", "batched", "\"n\": 2", "added"),
                over("first_batches", "take", "\"n\": 2", "batches"),
                output("first_batches"))
            .run();

    assertThat(valueOf(run, "first_four")).isEqualTo("[[5,\"a\"],[6,\"b\"],[7,0],[8,1]]");
    assertThat(valueOf(run, "first_sums")).isEqualTo("[0,0,1,2,4]");
    assertThat(valueOf(run, "first_batches")).isEqualTo("[[0,1],[3,4]]");
    assertThat(evaluations(run, "added")).isEqualTo(4);
    assertThat(evaluations(run, "doubled")).isEqualTo(3);
  }

  @Test
  void a_zip_with_a_finished_sequence_asks_a_lazy_one_for_no_more() {
    RunResource run =
        new TestingWorkflow(
                COUNT,
                SQUARE,
                list("letters", "[\"a\", \"b\"]"),
                calling("squares", "map", "", "square", "count"),
                over("pairs", "zip", "", "squares", "letters"),
                output("pairs"))
            .run();

    assertThat(valueOf(run, "pairs")).isEqualTo("[[0,\"a\"],[1,\"b\"]]");
    assertThat(evaluations(run, "squares")).isEqualTo(2);
  }

  @Test
  void two_readers_share_each_item() {
    RunResource run =
        new TestingWorkflow(
                COUNT,
                SQUARE,
                calling("squares", "map", "", "square", "count"),
                over("three", "take", "\"n\": 3", "squares"),
                over("five", "take", "\"n\": 5", "squares"),
                output("three"),
                output("five"))
            .run();

    assertThat(valueOf(run, "three")).isEqualTo("[0,1,4]");
    assertThat(valueOf(run, "five")).isEqualTo("[0,1,4,9,16]");
    assertThat(evaluations(run, "squares")).isEqualTo(5);
  }

  @Test
  void a_node_may_read_the_same_sequence_twice() {
    RunResource run =
        new TestingWorkflow(
                COUNT,
                SQUARE,
                calling("squares", "map", "", "square", "count"),
                over("pairs", "zip", "", "squares", "squares"),
                take(2, "pairs"),
                output("taken"))
            .run();

    assertThat(valueOf(run, "taken")).isEqualTo("[[0,0],[1,1]]");
    assertThat(evaluations(run, "squares")).isEqualTo(2);
  }

  @Test
  void a_node_that_comes_after_a_lazy_one_waits_for_its_end() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            COUNT,
            SQUARE,
            calling("squares", "map", "", "square", "count"),
            take(2, "squares"),
            "{\"id\": \"later\", \"type\": \"value\", \"after\": [\"squares\"]}");
    workflow.run();

    assertThat(workflow.events(NodeFinished.class))
        .extracting(NodeFinished::node)
        .containsSubsequence("squares", "later");
  }

  @Test
  void a_parallel_map_looks_ahead_by_its_buffersize_and_no_further() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            COUNT,
            SQUARE,
            POOL,
            calling(
                "squares", "map", "\"buffersize\": 4, \"chunksize\": 1", "square", "count", "pool"),
            take(10, "squares"),
            output("taken"));
    RunResource run = workflow.run();

    assertThat(valueOf(run, "taken")).isEqualTo("[0,1,4,9,16,25,36,49,64,81]");
    assertThat(workflow.events(TaskQueued.class)).hasSizeBetween(10, 14);
    assertThat(report(run, "squares").tasks()).isEqualTo(workflow.events(TaskQueued.class).size());
  }

  @Test
  void left_to_itself_a_parallel_map_looks_ahead_by_two_tasks_for_each_worker() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            COUNT,
            function("nap", "import time\ndef nap(x):\n    time.sleep(0.02)\n    return x\n"),
            POOL,
            calling("naps", "map", "", "nap", "count", "pool"),
            take(3, "naps"));
    workflow.run();

    assertThat(workflow.events(TaskQueued.class)).hasSizeBetween(4, 7);
  }

  @Test
  void what_has_not_started_when_nobody_reads_any_more_is_cancelled_and_what_runs_may_finish() {
    CountDownLatch shownAndCancelled = new CountDownLatch(2);
    AtomicBoolean anyCancelled = new AtomicBoolean();
    TestingWorkflow workflow =
        new TestingWorkflow(
                COUNT,
                waiting("nap_on", "def nap(bell, n):\n    if n:\n        wait(bell)\n    return n"),
                given("nap", "nap_on"),
                node("pool", "thread_pool", "\"max_workers\": 1", ""),
                calling("naps", "map", "\"buffersize\": 6", "nap", "count", "pool"),
                take(1, "naps"),
                output("taken"),
                BELL)
            .onEvent((event, run) -> {
              if (event instanceof OutputProduced
                  || event instanceof TaskCancelled && !anyCancelled.getAndSet(true)) {
                shownAndCancelled.countDown();
                if (shownAndCancelled.getCount() == 0) {
                  run.cancel(true, true);
                }
              }
            });
    RunResource run = workflow.run();

    assertThat(valueOf(run, "taken")).isEqualTo("[0]");
    Set<Long> naps = workflow.itemTasks();
    assertThat(workflow.events(TaskFinished.class))
        .filteredOn(finished -> naps.contains(finished.task()))
        .hasSize((int) evaluations(run, "naps"))
        .hasSizeBetween(1, 2);
  }

  @Test
  void a_failure_that_nobody_comes_to_is_none() {
    RunResource run =
        new TestingWorkflow(
                COUNT,
                function("invert", "lambda x: 6 // (3 - x)"),
                POOL,
                calling("inverted", "map", "\"buffersize\": 8", "invert", "count", "pool"),
                take(3, "inverted"),
                output("taken"))
            .run();

    assertThat(valueOf(run, "taken")).isEqualTo("[2,3,6]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thread_pool", "interpreter_pool", "process_pool"})
  void a_failure_among_items_that_were_put_together_costs_none_of_those_before_it(String pool) {
    TestingWorkflow workflow =
        new TestingWorkflow(
            COUNT,
            function("invert", "lambda x: 6000 // (3000 - x)"),
            node("pool", pool, "\"max_workers\": 2", ""),
            calling("inverted", "map", "", "invert", "count", "pool"),
            take(3000, "inverted"),
            calling("sum", "reduce", "", "add", "taken"),
            function("add", "lambda a, b: a + b"),
            output("sum"));
    RunResource run = workflow.run();

    assertThat(workflow.events(TaskFailed.class))
        .allSatisfy(failed -> assertThat(failed.error().item()).isEqualTo(3000));
    assertThat(valueOf(run, "sum")).isEqualTo("50141");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_failure_in_the_middle_of_a_chain_is_that_of_the_node_that_failed(boolean parallel) {
    String map =
        parallel
            ? calling("inverted", "map", "", "invert", "count", "pool")
            : calling("inverted", "map", "", "invert", "count");
    RunResource run =
        new TestingWorkflow(
                COUNT,
                SQUARE,
                POOL,
                function("invert", "lambda x: 6 // (3 - x)"),
                map,
                calling("squares", "map", "", "square", "inverted"),
                take(9, "squares"),
                output("taken"))
            .run();

    assertThat(run.status()).isEqualTo(RunStatus.FAILED);
    assertThat(errorOf(run))
        .extracting(RunError::type, RunError::node, RunError::item)
        .containsExactly("ZeroDivisionError", "inverted", 3);
    assertThat(report(run, "inverted").state()).isEqualTo("failed");
    assertThat(report(run, "squares").state()).isEqualTo("cancelled");
    assertThat(run.outputs()).isEmpty();
  }

  @Test
  void errors_are_collected_and_tasks_retried_as_over_a_finished_sequence() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            COUNT,
            function("invert", "lambda x: 2 // (1 - x)"),
            calling("inverted", "map", "\"on_error\": \"collect\"", "invert", "count"),
            take(3, "inverted"),
            output("taken"));
    assertThat(valueOf(workflow.run(), "taken"))
        .startsWith("[2,{\"error\":\"ZeroDivisionError\"")
        .endsWith(",-2]");

    TestingWorkflow retrying =
        new TestingWorkflow(
            COUNT,
            function("invert", "lambda x: 2 // (1 - x)"),
            calling("inverted", "map", "\"retries\": 2", "invert", "count"),
            take(3, "inverted"));
    assertThat(retrying.run().status()).isEqualTo(RunStatus.FAILED);
    assertThat(retrying.events(TaskRetried.class)).hasSize(2);
  }

  @Test
  void unordered_results_of_a_lazy_sequence_come_as_they_are_ready() {
    RunResource run =
        new TestingWorkflow(
                COUNT,
                node("shown", "channel"),
                function("nap_on", "def nap(shown, n):\n    return n if n else shown.get()"),
                node("nap", "partial", "", "\"function\": \"nap_on\", \"values\": \"shown\""),
                POOL,
                calling("naps", "map", "\"ordered\": false", "nap", "count", "pool"),
                take(2, "naps"),
                output("taken"),
                function("ends", "lambda shown: shown.put(0)"),
                """
                {"id": "end", "type": "apply", "in": {"function": "ends", "values": ["shown"]},
                 "after": ["out_taken"]}\
                """)
            .run();

    assertThat(valueOf(run, "taken")).isEqualTo("[1,2]");
  }

  @Test
  void a_lazy_map_that_takes_longer_than_its_timeout_fails() {
    RunResource run =
        new TestingWorkflow(
                COUNT,
                function("nap", "import time\ndef nap(x):\n    time.sleep(50)\n"),
                POOL,
                calling("naps", "map", "\"timeout\": 0.2", "nap", "count", "pool"),
                take(2, "naps"))
            .run();

    assertThat(errorOf(run).type()).isEqualTo("TimeoutError");
    assertThat(errorOf(run).node()).isEqualTo("naps");
    assertThat(run.wallSeconds()).isLessThan(30);
  }

  @ParameterizedTest
  @CsvSource({"true,serial", "false,serial", "true,thread_pool", "false,thread_pool"})
  void a_chain_without_end_is_cancelled_at_once(boolean wait, String executor) {
    TestingWorkflow workflow =
        new TestingWorkflow(
                COUNT,
                SQUARE,
                function("never", "lambda x: x < 0"),
                node("workers", executor),
                calling("squares", "map", "\"chunksize\": 1", "square", "count", "workers"),
                calling("none", "filter", "\"chunksize\": 1", "never", "squares", "workers"),
                take(1, "none"))
            .onEvent((event, run) -> {
              if (event instanceof TaskQueued queued && queued.task() == 200) {
                run.cancel(wait, true);
              }
            });
    RunResource run = workflow.run();

    assertThat(run.status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(run.wallSeconds()).isLessThan(30);
    assertThat(run.nodes().values()).extracting(NodeReport::state).doesNotContain("running");
  }

  @Test
  void a_chain_without_end_ends_with_the_timeout_of_the_run() {
    RunResource run =
        new TestingWorkflow(
                COUNT,
                function("always", "lambda x: True"),
                calling("all", "take_while", "", "always", "count"),
                over("total", "sum", "", "all"))
            .timeout(Duration.ofMillis(500))
            .run();

    assertThat(run.status()).isEqualTo(RunStatus.TIMED_OUT);
    assertThat(run.wallSeconds()).isLessThan(30);
  }

  @Test
  void a_failure_elsewhere_ends_nodes_whose_readers_never_start() {
    RunResource run =
        new TestingWorkflow(
                COUNT,
                SQUARE,
                list("bad", "[\"x\"]"),
                calling("squares", "map", "", "square", "count"),
                calling("failing", "map", "", "square", "bad"),
                over("pairs", "zip", "", "squares", "failing"),
                output("pairs"))
            .run();

    assertThat(run.status()).isEqualTo(RunStatus.FAILED);
    assertThat(errorOf(run).node()).isEqualTo("failing");
    assertThat(List.copyOf(run.nodes().values()))
        .extracting(NodeReport::state)
        .doesNotContain("running");
  }

  @Test
  void a_cancelled_run_does_not_wait_for_readers_that_never_start() {
    TestingWorkflow workflow =
        new TestingWorkflow(
                COUNT,
                SQUARE,
                waiting("nap_on", "def nap(bell, n):\n    print('here')\n    wait(bell)"),
                given("nap", "nap_on"),
                list("numbers", "[1, 2, 3]"),
                POOL,
                calling("squares", "map", "", "square", "count"),
                calling("slow", "map", "\"chunksize\": 1", "nap", "numbers", "pool"),
                over("pairs", "zip", "", "squares", "slow"),
                output("pairs"),
                BELL)
            .timeout(Duration.ofSeconds(60))
            .onEvent((event, run) -> {
              if (event instanceof ConsolePrinted) {
                run.cancel(true, true);
              }
            });
    RunResource run = workflow.run();

    assertThat(run.status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(run.wallSeconds()).isLessThan(40);
    assertThat(report(run, "squares").state()).isEqualTo("finished");
  }

  @Test
  void lazy_items_reach_other_processes() {
    RunResource run =
        new TestingWorkflow(
                COUNT,
                SQUARE,
                node("pool", "process_pool", "\"max_workers\": 1", ""),
                calling("squares", "map", "\"chunksize\": 2", "square", "count", "pool"),
                take(5, "squares"),
                output("taken"))
            .run();

    assertThat(valueOf(run, "taken")).isEqualTo("[0,1,4,9,16]");
  }
}
