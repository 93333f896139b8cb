package dev.poolyard.engine;

import static dev.poolyard.engine.Nodes.calling;
import static dev.poolyard.engine.Nodes.function;
import static dev.poolyard.engine.Nodes.list;
import static dev.poolyard.engine.Nodes.node;
import static dev.poolyard.engine.Nodes.output;
import static dev.poolyard.engine.Nodes.report;
import static dev.poolyard.engine.Nodes.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.CacheMeasured;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.CacheUse;
import dev.poolyard.event.RunResource.ConsoleLine;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code lru_cache} keeps in each process; the counts are those of CPython's cache_info. */
class FunctionCachesTest {
  private static final String DOUBLE =
      function("double", "def double(x):\n    print(repr(x))\n    return 2 * x");

  private static final String POINTS =
      """
      "source": "class Point:
          def __init__(self, x): self.x = x
          def __hash__(self): return 7
          def __eq__(self, other): return self.x == other.x
      def make(x): return Point(x)
      def read(point): return point.x\
      "\
      """
          .replace("\n", "\\n");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          serial       | 2    | [1, 2, 1, 3, 2, 1, 1]                    | 2 | 5 | 2
          thread_pool  | 2    | [1, 2, 1, 3, 2, 1, 1]                    | 2 | 5 | 2
          process_pool | 2    | [1, 2, 1, 3, 2, 1, 1]                    | 2 | 5 | 2
          thread_pool  | null | [1, 1.0, true, "1", 1, false, 0, 0.0]    | 3 | 5 | 5
          process_pool | null | [1, 1.0, true, "1", 1, false, 0, 0.0]    | 3 | 5 | 5
          thread_pool  | 0    | [1, 1, 1]                                | 0 | 3 | 0
          """)
  void a_cache_hits_and_forgets_as_in_python(
      String executor, String maxsize, String items, long hits, long misses, long size) {
    String params = executor.equals("serial") ? "" : "\"max_workers\": 1";
    RunResource run =
        new TestingWorkflow(
                node("pool", executor, params, ""),
                DOUBLE,
                node("cached", "lru_cache", "\"maxsize\": " + maxsize, "\"function\": \"double\""),
                list("items", items),
                calling("mapped", "map", "\"chunksize\": 1", "cached", "items", "pool"),
                output("mapped"))
            .run();

    assertThat(run.error()).isNull();
    assertThat(run.console()).hasSize((int) misses);
    CacheUse cache = report(run, "cached").caches().getFirst();
    assertThat(cache)
        .isEqualTo(
            new CacheUse(
                run.workers().getLast().pid(),
                0,
                hits,
                misses,
                maxsize.equals("null") ? null : Long.valueOf(maxsize),
                size));
  }

  @Test
  void each_process_has_a_cache_of_its_own() {
    RunResource run =
        new TestingWorkflow(
                node("pool", "processes"),
                DOUBLE,
                node("cached", "lru_cache", "", "\"function\": \"double\""),
                list("items", "[1, 1, 1]"),
                calling("mapped", "map", "\"chunksize\": 1", "cached", "items", "pool"),
                output("mapped"))
            .run();

    assertThat(valueOf(run, "mapped")).isEqualTo("[2,2,2]");
    assertThat(report(run, "cached").caches())
        .hasSize(3)
        .allSatisfy(cache -> assertThat(cache.misses()).isEqualTo(1));
  }

  @Test
  void threads_share_one_cache() {
    RunResource run =
        new TestingWorkflow(
                node("pool", "thread_pool", "\"max_workers\": 4", ""),
                function("f", "lambda x: x % 10"),
                node("cached", "lru_cache", "", "\"function\": \"f\""),
                node("items", "range", "\"stop\": 1000", ""),
                node("tens", "task", "\"name\": \"multiply\", \"args\": [0]", ""),
                calling("zeros", "map", "", "tens", "items"),
                calling("mapped", "map", "\"chunksize\": 7", "cached", "zeros", "pool"))
            .run();

    assertThat(report(run, "cached").caches())
        .singleElement()
        .satisfies(cache -> {
          assertThat(cache.hits() + cache.misses()).isEqualTo(1000);
          assertThat(cache.misses()).isBetween(1L, 4L);
          assertThat(cache.currsize()).isEqualTo(1);
        });
  }

  @Test
  void two_nodes_never_share_a_cache() {
    RunResource run =
        new TestingWorkflow(
                DOUBLE,
                node("one", "lru_cache", "", "\"function\": \"double\""),
                node("other", "lru_cache", "", "\"function\": \"double\""),
                list("items", "[1, 1]"),
                calling("first", "map", "", "one", "items"),
                calling("second", "map", "", "other", "items"))
            .run();

    assertThat(report(run, "one").caches().getFirst().misses()).isEqualTo(1);
    assertThat(report(run, "other").caches().getFirst().misses()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"serial", "process_pool"})
  void arguments_without_a_hash_are_refused(String executor) {
    RunResource run =
        new TestingWorkflow(
                node("pool", executor),
                DOUBLE,
                node("cached", "lru_cache", "", "\"function\": \"double\""),
                list("items", "[[1]]"),
                calling("mapped", "map", "", "cached", "items", "pool"))
            .run();

    assertThat(Objects.requireNonNull(run.error()).type()).isEqualTo("TypeError");
    assertThat(run.error().message()).isEqualTo("unhashable type: 'list'");
    assertThat(report(run, "cached").caches()).isEmpty();
  }

  @Test
  void an_exception_is_not_kept() {
    RunResource run =
        new TestingWorkflow(
                function("f", "def fail(x):\n    print('called')\n    return 1 // x"),
                node("cached", "lru_cache", "", "\"function\": \"f\""),
                list("items", "[0, 0]"),
                calling("mapped", "map", "\"on_error\": \"collect\"", "cached", "items"))
            .run();

    assertThat(run.console()).extracting(ConsoleLine::text).containsExactly("called", "called");
    assertThat(report(run, "cached").caches().getFirst().currsize()).isZero();
  }

  @Test
  void instances_are_looked_up_by_their_own_hash_and_equality() {
    RunResource run =
        new TestingWorkflow(
                node("make", "function", POINTS + ", \"name\": \"make\"", ""),
                node("read", "function", POINTS + ", \"name\": \"read\"", ""),
                node("cached", "lru_cache", "", "\"function\": \"read\""),
                list("items", "[1, 2, 1, 2]"),
                calling("points", "map", "", "make", "items"),
                calling("mapped", "map", "", "cached", "points"),
                output("mapped"))
            .run();

    assertThat(valueOf(run, "mapped")).isEqualTo("[1,2,1,2]");
    assertThat(report(run, "cached").caches().getFirst().hits()).isEqualTo(2);
  }

  @Test
  void a_function_can_ask_for_the_counts_and_what_is_done_to_a_result_is_not_kept() {
    RunResource run =
        new TestingWorkflow(
                function("f", "lambda x: [x]"),
                node("cached", "lru_cache", "\"maxsize\": 8", "\"function\": \"f\""),
                function(
                    "use",
                    "import functools\n"
                        + "def use(f):\n"
                        + "    f(1).append(2)\n"
                        + "    f(1).append(3)\n"
                        + "    return [f(1), repr(f.cache_info())]"),
                node("used", "apply", "", "\"function\": \"use\", \"values\": \"cached\""),
                output("used"))
            .run();

    assertThat(valueOf(run, "used"))
        .isEqualTo("[[1],\"CacheInfo(hits=2, misses=1, maxsize=8, currsize=1)\"]");
  }

  @Test
  void the_last_event_of_a_cache_tells_how_it_ended() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            node("pool", "thread_pool", "\"max_workers\": 2", ""),
            DOUBLE,
            node("cached", "lru_cache", "", "\"function\": \"double\""),
            node("items", "range", "\"stop\": 300", ""),
            calling("mapped", "map", "\"chunksize\": 1", "cached", "items", "pool"));
    workflow.run();

    assertThat(workflow.events(CacheMeasured.class).getLast().misses()).isEqualTo(300);
  }
}
