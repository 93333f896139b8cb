package dev.poolyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.Finding;
import dev.poolyard.mend.Mend;
import dev.poolyard.mend.Mends;
import dev.poolyard.model.Node;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was found in a run is gone when the workflow runs with what can be tried against it. */
class MendedRunsTest {
  /** A machine that has much else to do may hide for once what a run measures. */
  private static final int TRIES = 5;

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private static final String COMPUTES =
      "def f(n):\\n    total = 0\\n    for i in range(400000):\\n        total += i * n\\n    return total";
  private static final String SLEEPS = "import time\\ndef f(n):\\n    time.sleep(0.06)";

  private static String function(String source) {
    return "{\"id\": \"function\", \"type\": \"function\", \"params\": {\"source\": \"%s\"}}"
        .formatted(source);
  }

  private static String items(int stop) {
    return "{\"id\": \"items\", \"type\": \"range\", \"params\": {\"stop\": %d}}".formatted(stop);
  }

  private static String pool(String type, String params) {
    return "{\"id\": \"pool\", \"type\": \"%s\", \"params\": %s}".formatted(type, params);
  }

  private static String map(String executor) {
    return """
    {"id": "work", "type": "map", "params": {"chunksize": 1},
     "in": {"function": "function", "items": "items"%s}}\
    """
        .formatted(executor);
  }

  private static final String ON_POOL = ", \"executor\": \"pool\"";

  private static Optional<Finding> found(RunResource run, String code) {
    return run.findings().stream().filter(finding -> finding.code().equals(code)).findFirst();
  }

  /** Runs a workflow that has a finding, and then what can be tried; returns that. */
  private static Mend assertMended(String code, String... nodes) {
    for (int i = 0; i < TRIES; i++) {
      TestingWorkflow drawn = new TestingWorkflow(nodes);
      RunResource run = drawn.run();
      Optional<Finding> finding = found(run, code);
      if (finding.isPresent()) {
        Mend mend = Mends.of(drawn.workflow(), run, finding.get(), CORES).orElseThrow();
        if (found(new TestingWorkflow(mend.workflow()).run(), code).isEmpty()) {
          return mend;
        }
      }
    }
    throw new AssertionError(code + " was not found, or was still there when mended");
  }

  @Test
  void processes_do_not_wait_for_one_lock() {
    assertMended(
        "gil_bound",
        items(4),
        function(COMPUTES),
        pool("thread_pool", "{\"max_workers\": 4, \"gil\": true}"),
        map(ON_POOL));
  }

  @Test
  void a_pool_is_found_for_tasks_that_sleep_on_the_main_thread() {
    Mend mend = assertMended("not_parallel", items(4), function(SLEEPS), map(""));

    assertThat(mend.workflow().node("pool").orElseThrow().type().name()).isEqualTo("thread_pool");
  }

  @Test
  void chunks_are_as_large_as_their_way_asks_for() {
    Mend mend =
        assertMended(
            "chunks_too_small",
            items(2000),
            function("lambda n: n + 1"),
            pool("process_pool", "{\"max_workers\": 2}"),
            map(ON_POOL));

    Node work = mend.workflow().node("work").orElseThrow();
    assertThat(work.params().integer("chunksize")).isBetween(10L, 1000L);
  }

  @Test
  void a_worker_for_each_task_leaves_nothing_in_the_queue() {
    assertMended(
        "pool_too_small",
        items(8),
        function(SLEEPS),
        pool("thread_pool", "{\"max_workers\": 2}"),
        map(ON_POOL));
  }

  @Test
  void atomic_adds_lose_nothing() {
    String call =
        """
        {"id": "%s", "type": "submit",
         "in": {"function": "function", "executor": "pool", "values": ["hits"]}}\
        """;
    assertMended(
        "lost_updates",
        "{\"id\": \"hits\", \"type\": \"shared_counter\"}",
        function("def f(counter):\\n    for i in range(200000):\\n        counter.add()"),
        pool("threads", "{}"),
        call.formatted("first"),
        call.formatted("second"));
  }

  @Test
  void a_second_worker_ends_the_wait_on_its_own_pool() {
    List<String> wait =
        List.of(
            pool("thread_pool", "{\"max_workers\": 1}"),
            function("def f(pool):\\n    return pool.submit(pow, 5, 2).result()"),
            "{\"id\": \"call\", \"type\": \"submit\","
                + " \"in\": {\"function\": \"function\", \"values\": \"pool\", \"executor\": \"pool\"}}",
            "{\"id\": \"result\", \"type\": \"result\", \"in\": {\"future\": \"call\"}}");

    assertMended("deadlock", wait.toArray(String[]::new));
  }
}
