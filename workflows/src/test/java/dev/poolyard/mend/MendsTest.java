package dev.poolyard.mend;

import static dev.poolyard.mend.TestingRun.FUNCTION;
import static dev.poolyard.mend.TestingRun.ITEMS;
import static dev.poolyard.mend.TestingRun.MAP;
import static dev.poolyard.mend.TestingRun.executor;
import static dev.poolyard.mend.TestingRun.finding;
import static dev.poolyard.mend.TestingRun.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.EventJson;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.Finding;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.model.Node;
import dev.poolyard.model.Template;
import dev.poolyard.model.Templates;
import dev.poolyard.model.Validation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each finding on a workflow that can be changed against it, and on one that cannot. */
class MendsTest {
  private static final String PLAIN_MAP =
      "{\"id\": \"work\", \"type\": \"map\", \"in\": {\"function\": \"function\", \"items\": \"items\"}}";
  private static final String CLOSURE =
      "{\"id\": \"function\", \"type\": \"function\", \"params\": {\"source\":"
          + " \"def f(x):\\n    return lambda: x\"}}";

  private static Node changed(Optional<Mend> mend, String id) {
    assertThat(mend).isPresent();
    assertThat(Validation.problemsOf(mend.get().workflow())).isEmpty();
    assertThat(mend.get().changes()).extracting(Node::id).contains(id);
    return mend.get().workflow().node(id).orElseThrow();
  }

  private static void assertPool(Optional<Mend> mend, String type, long workers) {
    Node pool = changed(mend, "pool");
    assertThat(pool.type().name()).isEqualTo(type);
    assertThat(Workers.given(pool)).hasValue(workers);
    assertThat(mend.orElseThrow().sentence()).startsWith("pool ").contains(type).endsWith(".");
  }

  @Test
  void threads_under_the_interpreter_lock_become_as_many_processes() {
    Optional<Mend> mend =
        on("thread_pool", "{\"max_workers\": 3, \"gil\": true, \"thread_name_prefix\": \"T\"}")
            .mend("gil_bound", "pool", "work");

    assertPool(mend, "process_pool", 3);
    assertThat(mend.orElseThrow().sentence()).contains("process_pool of 3 workers");
    assertThat(mend.orElseThrow().workflow().node("work").orElseThrow().input("executor"))
        .hasValue("pool");
    assertPool(on("threads", "{\"gil\": true}").mend("gil_bound", "pool"), "process_pool", 4);
    assertThat(on("thread_pool", "{}").mend("gil_bound", "pool")).isEmpty();
  }

  @Test
  void threads_whose_results_cannot_leave_their_process_switch_the_lock_off() {
    TestingRun run = TestingRun.of(ITEMS, CLOSURE, executor("thread_pool", "{\"gil\": true}"), MAP);

    Node pool = changed(run.mend("gil_bound", "pool", "work"), "pool");

    assertThat(pool.type().name()).isEqualTo("thread_pool");
    assertThat(pool.params().flag("gil")).isFalse();
  }

  @Test
  void tasks_that_compute_on_the_main_thread_get_a_pool_of_processes() {
    TestingRun run =
        TestingRun.of(ITEMS, FUNCTION, PLAIN_MAP)
            .tasks("work", 8, 8, 1)
            .worker(WorkerKind.MAIN, 8, 1, 0.9);

    Optional<Mend> mend = run.mend("not_parallel", "work");

    Node pool = changed(mend, "pool");
    assertThat(pool.type().name()).isEqualTo("process_pool");
    assertThat(Workers.given(pool)).hasValue(4);
    assertThat(changed(mend, "work").input("executor")).hasValue("pool");
    assertThat(run.mend("not_parallel", "items")).isEmpty();
  }

  @Test
  void tasks_that_sleep_on_the_main_thread_get_a_thread_each() {
    TestingRun run =
        TestingRun.of(ITEMS, FUNCTION, PLAIN_MAP)
            .tasks("work", 8, 8, 1)
            .worker(WorkerKind.MAIN, 8, 1, 0.1);

    Node pool = changed(run.mend("not_parallel", "work"), "pool");

    assertThat(pool.type().name()).isEqualTo("thread_pool");
    assertThat(Workers.given(pool)).hasValue(8);
  }

  @Test
  void a_serial_executor_is_replaced_and_a_new_one_stands_where_nothing_else_does() {
    Optional<Mend> serial =
        on("serial", "{}").worker(WorkerKind.MAIN, 8, 1, null).mend("not_parallel", "work");
    TestingRun placed =
        TestingRun.of(
            ITEMS,
            "{\"id\": \"pool\", \"type\": \"function\", \"params\": {\"source\": \"lambda x: x\"},"
                + " \"at\": [300, 150]}",
            "{\"id\": \"work\", \"type\": \"map\", \"in\": {\"function\": \"pool\", \"items\":"
                + " \"items\"}, \"at\": [320, 40]}");

    Node added = changed(placed.tasks("work", 2, 2, 1).mend("not_parallel", "work"), "pool_2");

    assertPool(serial, "process_pool", 4);
    assertThat(added.at().orElseThrow().x()).isEqualTo(320);
    assertThat(added.at().orElseThrow().y()).isGreaterThanOrEqualTo(254);
  }

  @ParameterizedTest
  @CsvSource({
    "processes, {}, process_pool, 4",
    "threads, {}, thread_pool, 4",
    "process_pool, {\"max_workers\": 2}, thread_pool, 2",
    "interpreter_pool, {}, thread_pool, 4"
  })
  void workers_that_start_slowly_become_a_pool_that_starts_fast(
      String type, String params, String better, long workers) {
    assertPool(on(type, params).mend("spawn_dominates", "pool", "work"), better, workers);
  }

  @Test
  void what_starts_at_once_cannot_start_faster() {
    assertThat(on("thread_pool", "{}").mend("spawn_dominates", "pool", "work")).isEmpty();
  }

  @Test
  void chunks_grow_until_the_work_is_worth_its_way_and_every_worker_has_some() {
    // A thousand items of 0.1 ms took 2 s on two processes: 3.9 ms of way for each task.
    TestingRun run =
        on("process_pool", "{\"max_workers\": 2}")
            .tasks("work", 1000, 1000, 2)
            .ran(0.1)
            .worker(WorkerKind.PROCESS, 500, 0.05, 0.05)
            .worker(WorkerKind.PROCESS, 500, 0.05, 0.05);

    Optional<Mend> mend = run.mend("chunks_too_small", "pool", "work");

    assertThat(changed(mend, "work").params().integer("chunksize")).isEqualTo(200);
    assertThat(mend.orElseThrow().sentence())
        .isEqualTo(
            "work puts 200 items into each task instead of about 1: 5 tasks instead of 1,000.");
  }

  @Test
  void chunks_never_grow_beyond_a_share_for_each_worker() {
    TestingRun run =
        on("process_pool", "{\"max_workers\": 2}")
            .tasks("work", 1000, 1000, 50)
            .ran(0.1)
            .worker(WorkerKind.PROCESS, 500, 0.05, 0.05)
            .worker(WorkerKind.PROCESS, 500, 0.05, 0.05);

    assertThat(
            changed(run.mend("chunks_too_small", "pool", "work"), "work")
                .params()
                .integer("chunksize"))
        .isEqualTo(500);
  }

  @Test
  void single_calls_have_no_chunks() {
    TestingRun run =
        TestingRun.of(
            FUNCTION,
            executor("process_pool", "{}"),
            "{\"id\": \"call\", \"type\": \"submit\", \"params\": {\"args\": [1]},"
                + " \"in\": {\"function\": \"function\", \"executor\": \"pool\"}}");

    assertThat(run.tasks("call", 1, 1, 1).ran(0.1).mend("chunks_too_small", "pool", "call"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"copying_dominates, process_pool", "unpicklable, interpreter_pool"})
  void values_that_are_costly_to_send_stay_with_threads(String code, String type) {
    assertPool(on(type, "{\"max_workers\": 3}").mend(code, "pool", "work"), "thread_pool", 3);
    assertThat(on("thread_pool", "{}").mend(code, "pool", "work")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"thread_pool, max_workers, 8", "work_stealing, parallelism, 8"})
  void a_pool_of_waiting_workers_gets_one_for_each_task(String type, String param, long workers) {
    TestingRun run = on(type, "{\"%s\": 2}".formatted(param));

    Node pool = changed(run.mend("pool_too_small", "pool", "work"), "pool");

    assertThat(pool.type().name()).isEqualTo(type);
    assertThat(Workers.given(pool)).hasValue(workers);
  }

  @Test
  void tasks_that_are_too_many_for_threads_wait_on_virtual_ones() {
    TestingRun run = on("thread_pool", "{\"max_workers\": 2}").tasks("work", 5000, 5000, 1);

    Node pool = changed(run.mend("pool_too_small", "pool", "work"), "pool");

    assertThat(pool.type().name()).isEqualTo("virtual_threads");
    assertThat(on("virtual_threads", "{}").mend("pool_too_small", "pool", "work")).isEmpty();
  }

  @Test
  void more_workers_than_cores_become_as_many() {
    assertThat(
            Workers.given(
                changed(
                    on("thread_pool", "{\"max_workers\": 32}").mend("oversubscribed", "pool"),
                    "pool")))
        .hasValue(4);
    assertPool(on("threads", "{}").mend("oversubscribed", "pool"), "thread_pool", 4);
    assertPool(on("processes", "{}").mend("oversubscribed", "pool"), "process_pool", 4);
    assertThat(on("thread_pool", "{\"max_workers\": 4}").mend("oversubscribed", "pool")).isEmpty();
  }

  @Test
  void updates_that_got_lost_become_atomic() {
    TestingRun run = TestingRun.of("{\"id\": \"hits\", \"type\": \"shared_counter\"}");

    Node counter = changed(run.mend("lost_updates", "hits"), "hits");

    assertThat(counter.params().text("sync")).isEqualTo("atomic");
    assertThat(
            TestingRun.of(
                    "{\"id\": \"hits\", \"type\": \"shared_counter\","
                        + " \"params\": {\"sync\": \"atomic\"}}")
                .mend("lost_updates", "hits"))
        .isEmpty();
  }

  private static TestingRun template(String id) {
    return TestingRun.of(Templates.find(id).map(Template::workflow).orElseThrow());
  }

  @Test
  void a_call_that_waits_on_its_own_pool_gets_a_second_worker() {
    Node pool = changed(template("own-pool").mend("deadlock", "call"), "pool");

    assertThat(Workers.given(pool)).hasValue(2);
    assertThat(template("two-futures").mend("deadlock", "a", "b")).isEmpty();
  }

  @Test
  void a_finding_that_nothing_is_known_against_has_no_mend() {
    assertThat(on("thread_pool", "{}").mend("exception_never_retrieved", "work")).isEmpty();
    assertThat(on("thread_pool", "{\"gil\": true}").mend("gil_bound", "gone")).isEmpty();
    assertThat(on("thread_pool", "{\"gil\": true}").mend("gil_bound")).isEmpty();
  }

  @Test
  void the_resource_tells_what_can_be_tried_and_keeps_quiet_where_nothing_can() {
    TestingRun run = on("thread_pool", "{\"gil\": true}");
    Finding bound = finding("gil_bound", "pool", "work");
    Finding other = finding("exception_never_retrieved", "work");

    RunResource offered = Mends.offered(run.workflow(), run.resource(bound, other), 4);
    String json = EventJson.write(offered);

    assertThat(json).containsOnlyOnce("\"mend\":{\"sentence\":\"pool becomes a process_pool");
    assertThat(EventJson.readResource(json)).isEqualTo(offered);
    assertThat(EventJson.readResource(EventJson.write(run.resource(other))).findings())
        .containsExactly(other);
  }
}
