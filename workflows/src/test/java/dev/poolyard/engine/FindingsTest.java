package dev.poolyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.Finding;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run says of itself: each finding on a workflow that has it and on one that has not. */
class FindingsTest {
  /** A machine that has much else to do may for once hide what a run measures, or feign it. */
  private static final int TRIES = 5;

  private static final String COMPUTES =
      "def f(n):\n    total = 0\n    for i in range(400000):\n        total += i * n\n    return total";
  private static final String SLEEPS = "import time\ndef f(n):\n    time.sleep(0.06)";
  private static final String SHORT = "lambda n: n + 1";

  private static String function(String source) {
    return "{\"id\": \"function\", \"type\": \"function\", \"params\": {\"source\": \"%s\"}}"
        .formatted(source.replace("\n", "\\n"));
  }

  private static String range(int stop) {
    return "{\"id\": \"items\", \"type\": \"range\", \"params\": {\"stop\": %d}}".formatted(stop);
  }

  private static String pool(String type, String params) {
    return "{\"id\": \"pool\", \"type\": \"%s\", \"params\": %s}".formatted(type, params);
  }

  private static String map(String params, String executor) {
    return """
    {"id": "work", "type": "map", "params": %s, "in": {"function": "function", "items": "items"%s}}\
    """
        .formatted(params, executor.isEmpty() ? "" : ", \"executor\": \"" + executor + "\"");
  }

  private static List<Finding> findings(String... nodes) {
    return new TestingWorkflow(nodes).run().findings();
  }

  /** Returns the finding of a workflow that has it. */
  private static Finding finding(String code, String... nodes) {
    List<Finding> found = List.of();
    for (int i = 0; i < TRIES; i++) {
      found = findings(nodes);
      for (Finding finding : found) {
        if (finding.code().equals(code)) {
          return finding;
        }
      }
    }
    throw new AssertionError("no finding " + code + " among " + found);
  }

  private static void assertNone(String code, String... nodes) {
    List<String> found = List.of(code);
    for (int i = 0; i < TRIES && found.contains(code); i++) {
      found = findings(nodes).stream().map(Finding::code).toList();
    }
    assertThat(found).doesNotContain(code);
  }

  @Test
  void threads_that_share_an_interpreter_lock_are_bound_by_it() {
    Finding finding =
        finding(
            "gil_bound",
            range(4),
            function(COMPUTES),
            pool("thread_pool", "{\"max_workers\": 4, \"gil\": true}"),
            map("{\"chunksize\": 1}", "pool"));

    assertThat(finding.message()).contains("waited for the GIL").contains("Try processes");
    assertThat(finding.nodes()).containsExactly("pool", "work");
    assertNone(
        "gil_bound",
        range(4),
        function(COMPUTES),
        pool("thread_pool", "{\"max_workers\": 4}"),
        map("{\"chunksize\": 1}", "pool"));
    assertNone(
        "gil_bound",
        range(4),
        function(SLEEPS),
        pool("thread_pool", "{\"max_workers\": 4, \"gil\": true}"),
        map("{\"chunksize\": 1}", "pool"));
  }

  @Test
  void tasks_of_a_node_without_an_executor_run_one_after_the_other() {
    Finding finding =
        finding("not_parallel", range(4), function(SLEEPS), map("{\"chunksize\": 1}", ""));

    assertThat(finding.message()).contains("All 4 tasks of work").contains("thread_pool");
    assertNone(
        "not_parallel",
        range(4),
        function(SLEEPS),
        pool("threads", "{}"),
        map("{\"chunksize\": 1}", "pool"));
    assertNone(
        "not_parallel",
        "{\"id\": \"items\", \"type\": \"count\"}",
        function(SLEEPS + "\n    return n < 4"),
        "{\"id\": \"work\", \"type\": \"take_while\", \"in\":"
            + " {\"function\": \"function\", \"items\": \"items\"}}",
        "{\"id\": \"total\", \"type\": \"sum\", \"in\": {\"items\": \"work\"}}");
  }

  @Test
  void processes_with_little_to_do_take_longer_to_start_than_to_work() {
    Finding finding =
        finding(
            "spawn_dominates",
            range(2),
            function(SHORT),
            pool("process_pool", "{\"mp_context\": \"spawn\", \"max_workers\": 2}"),
            map("{}", "pool"));

    assertThat(finding.message()).startsWith("Starting 2 workers took");
    assertNone(
        "spawn_dominates",
        range(2),
        function(SHORT),
        pool("thread_pool", "{\"max_workers\": 2}"),
        map("{}", "pool"));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "500, false"})
  void tasks_that_are_shorter_than_their_way_need_larger_chunks(int chunksize, boolean found) {
    String[] nodes = {
      range(2000),
      function(SHORT),
      pool("process_pool", "{\"max_workers\": 2}"),
      map("{\"chunksize\": %d}".formatted(chunksize), "pool")
    };
    if (found) {
      assertThat(finding("chunks_too_small", nodes).message())
          .startsWith("Each of 2,000 tasks ran for");
    } else {
      assertNone("chunks_too_small", nodes);
    }
  }

  @ParameterizedTest
  @CsvSource({"process_pool, processes", "interpreter_pool, other interpreters"})
  void large_values_take_longer_to_copy_than_to_work_on(String type, String where) {
    String make =
        "{\"id\": \"make\", \"type\": \"function\", \"params\":"
            + " {\"source\": \"lambda n: [n + 0.5] * 20000\"}}";
    String made =
        "{\"id\": \"made\", \"type\": \"map\", \"in\":"
            + " {\"function\": \"make\", \"items\": \"items\"}}";
    String measure =
        """
        {"id": "work", "type": "map", "params": {"chunksize": 1},
         "in": {"function": "function", "items": "made", "executor": "pool"}}\
        """;

    Finding finding =
        finding(
            "copying_dominates",
            range(30),
            make,
            made,
            function("lambda x: len(x)"),
            pool(type, "{\"max_workers\": 2}"),
            measure);

    assertThat(finding.message()).contains(" MB to " + where + " and back took");
    assertNone(
        "copying_dominates",
        range(30),
        make,
        made,
        function("lambda x: len(x)"),
        pool("thread_pool", "{\"max_workers\": 2}"),
        measure);
  }

  @ParameterizedTest
  @CsvSource({"2, true", "8, false"})
  void workers_that_mostly_sleep_can_be_more(int workers, boolean found) {
    String[] nodes = {
      range(8),
      function(SLEEPS),
      pool("thread_pool", "{\"max_workers\": %d}".formatted(workers)),
      map("{\"chunksize\": 1}", "pool")
    };
    if (found) {
      assertThat(finding("pool_too_small", nodes).message()).contains("Raise max_workers");
    } else {
      assertNone("pool_too_small", nodes);
    }
  }

  @Test
  void what_to_raise_has_the_name_that_it_has_there() {
    Finding finding =
        finding(
            "pool_too_small",
            range(8),
            function(SLEEPS),
            pool("work_stealing", "{\"parallelism\": 2}"),
            map("{\"chunksize\": 1}", "pool"));

    assertThat(finding.message()).endsWith("Raise parallelism.");
  }

  @Test
  void more_threads_that_compute_than_cores_take_turns() {
    int cores = Runtime.getRuntime().availableProcessors();
    Finding finding =
        finding(
            "oversubscribed",
            range(8 * cores),
            function(COMPUTES),
            pool("threads", "{}"),
            map("{\"chunksize\": 1}", "pool"));

    assertThat(finding.message()).contains("use a thread_pool with max_workers " + cores);
    assertNone(
        "oversubscribed",
        range(2 * cores),
        function(COMPUTES),
        pool("thread_pool", "{\"max_workers\": %d}".formatted(cores)),
        map("{\"chunksize\": 1}", "pool"));
  }

  @Test
  void what_cannot_be_pickled_is_named() {
    String closure = "def f(n):\n    return lambda: n";

    Finding finding =
        finding(
            "unpicklable",
            range(1),
            function(closure),
            pool("process_pool", "{}"),
            map("{}", "pool"));

    assertThat(finding.message()).startsWith("1 task could not be sent");
    assertNone(
        "unpicklable", range(1), function(SHORT), pool("process_pool", "{}"), map("{}", "pool"));
  }

  @Test
  void lost_updates_are_counted() {
    String adds = "def f(counter):\n    for i in range(200000):\n        counter.add()";
    String[] calls = new String[2];
    for (int i = 0; i < 2; i++) {
      calls[i] =
          """
          {"id": "call%d", "type": "submit",
           "in": {"function": "function", "executor": "pool", "values": ["hits"]}}\
          """
              .formatted(i);
    }

    Finding finding =
        finding(
            "lost_updates",
            "{\"id\": \"hits\", \"type\": \"shared_counter\"}",
            function(adds),
            pool("threads", "{}"),
            calls[0],
            calls[1]);

    assertThat(finding.message()).startsWith("hits should be 400,000 and is ");
    assertNone(
        "lost_updates",
        "{\"id\": \"hits\", \"type\": \"shared_counter\", \"params\": {\"sync\": \"atomic\"}}",
        function(adds),
        pool("threads", "{}"),
        calls[0],
        calls[1]);
  }

  @Test
  void an_exception_that_nobody_asked_for_is_told() {
    String call = "{\"id\": \"call\", \"type\": \"submit\", \"in\": {\"function\": \"function\"}}";
    String result = "{\"id\": \"result\", \"type\": \"result\", \"in\": {\"future\": \"call\"}}";

    Finding finding = finding("exception_never_retrieved", function("lambda: 1 / 0"), call);

    assertThat(finding.message()).contains("ZeroDivisionError: division by zero");
    assertNone("exception_never_retrieved", function("lambda: 1 / 0"), call, result);
  }

  @Test
  void costs_say_what_tasks_waited_for_and_how_much_crossed() {
    RunResource locked = computeWithLock();
    for (int i = 1; i < TRIES && !isMuchOfItWaiting(locked); i++) {
      locked = computeWithLock();
    }
    RunResource processes =
        new TestingWorkflow(
                range(4), function(SHORT), pool("process_pool", "{}"), map("{}", "pool"))
            .run();

    assertThat(locked).matches(FindingsTest::isMuchOfItWaiting);
    assertThat(locked.costs().bytes()).isZero();
    assertThat(processes.costs().bytes()).isGreaterThan(100);
    assertThat(processes.costs().waitGil()).isZero();
    assertThat(Objects.requireNonNull(locked.wallSeconds())).isPositive();
  }

  private static RunResource computeWithLock() {
    return new TestingWorkflow(
            range(4),
            function(COMPUTES),
            pool("thread_pool", "{\"max_workers\": 4, \"gil\": true}"),
            map("{\"chunksize\": 1}", "pool"))
        .run();
  }

  private static boolean isMuchOfItWaiting(RunResource run) {
    return run.costs().waitGil() > run.costs().run() / 4;
  }
}
