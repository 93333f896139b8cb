package dev.poolyard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.poolyard.event.TaskStarted;
import dev.poolyard.live.Deadlock.Link;
import dev.poolyard.task.TaskSpec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks that wait for each other for ever, and tasks that only seem to. */
class DeadlockTest {
  private static final String WAITS = "lambda future: future.result()";

  private final List<Deadlock> found = new CopyOnWriteArrayList<>();
  private final List<Deadlock> tooLong = new CopyOnWriteArrayList<>();
  private final AtomicLong clock = new AtomicLong();

  private static String pool(int workers) {
    return "\"type\": \"thread_pool\", \"params\": {\"max_workers\": %d}".formatted(workers);
  }

  private DeadlockWatch watch(TestingLiveRun run) {
    return new DeadlockWatch(
        run.graph(), Optional.of(Duration.ofSeconds(1)), found::add, tooLong::add, clock::get);
  }

  private Deadlock only() {
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<String> nodes(Deadlock deadlock) {
    return deadlock.links().stream().map(link -> link.task().node()).toList();
  }

  /** Returns the lane on which the task was told to have started. */
  private static int laneOf(TaskSpec task, TestingLiveRun run) {
    return run.events().stream()
        .filter(TaskStarted.class::isInstance)
        .map(TaskStarted.class::cast)
        .filter(started -> started.task() == task.id())
        .mapToInt(TaskStarted::lane)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void two_futures_that_wait_for_each_other_are_found_with_their_circle() {
    try (TestingLiveRun run = new TestingLiveRun(pool(2))) {
      LiveFuture a = run.future("a");
      LiveFuture b = run.future("b");
      run.submit(a, WAITS, b.reference());
      run.submit(b, WAITS, a.reference());
      run.awaitWaits(2);

      watch(run).look();

      assertThat(nodes(only())).containsExactlyInAnyOrder("a", "b");
      Link first = only().links().getFirst();
      Link second = only().links().getLast();
      assertThat(first.next()).isEqualTo(second.task().id());
      assertThat(second.next()).isEqualTo(first.task().id());
      assertThat(only().links())
          .allSatisfy(link -> assertThat(link.lane()).isEqualTo(laneOf(link.task(), run)));
      assertThat(only().inWords()).contains("waits for the result of future a");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"type\": \"thread_pool\", \"params\": {\"max_workers\": 1}",
        "\"type\": \"process_pool\", \"params\": {\"max_workers\": 1}",
        "\"type\": \"serial\"",
        "\"type\": \"virtual_threads\", \"params\": {\"max_concurrency\": 1}"
      })
  void a_future_that_waits_on_its_own_executor_is_found(String pool) {
    try (TestingLiveRun run = new TestingLiveRun(pool)) {
      run.submit(
          "own", "lambda executor: executor.submit(pow, 5, 2).result()", TestingLiveRun.POOL);
      run.awaitWaits(1);

      watch(run).look();

      assertThat(nodes(only())).containsExactly("own");
      assertThat(only().links().getFirst().next()).isEqualTo(only().links().getFirst().task().id());
    }
  }

  @Test
  void a_circle_of_three_is_found_and_what_only_waits_for_it_is_counted_but_not_part_of_it() {
    try (TestingLiveRun run = new TestingLiveRun("\"type\": \"threads\"")) {
      LiveFuture a = run.future("a");
      LiveFuture b = run.future("b");
      LiveFuture c = run.future("c");
      run.submit("outside", WAITS, a.reference());
      run.submit(a, WAITS, b.reference());
      run.submit(b, WAITS, c.reference());
      run.submit(c, WAITS, a.reference());
      run.awaitWaits(4);

      watch(run).look();

      assertThat(nodes(only())).containsExactlyInAnyOrder("a", "b", "c");
      assertThat(only().stuck()).isEqualTo(4);
    }
  }

  @Test
  void a_second_deadlock_is_found_while_the_first_one_lasts_and_each_lasts_for_itself() {
    try (TestingLiveRun run = new TestingLiveRun("\"type\": \"threads\"")) {
      DeadlockWatch watch = watch(run);
      LiveFuture first = run.future("first");
      run.submit(first, WAITS, first.reference());
      run.awaitWaits(1);
      watch.look();

      clock.set(Duration.ofMillis(500).toNanos());
      LiveFuture second = run.future("second");
      run.submit(second, WAITS, second.reference());
      run.submit("outside", WAITS, second.reference());
      run.awaitWaits(3);
      watch.look();
      watch.look();

      assertThat(found)
          .extracting(DeadlockTest::nodes)
          .containsExactly(List.of("first"), List.of("second"));
      assertThat(found).extracting(Deadlock::stuck).containsExactly(1, 2);

      clock.set(Duration.ofSeconds(1).toNanos());
      watch.look();
      assertThat(tooLong).extracting(DeadlockTest::nodes).containsExactly(List.of("first"));
    }
  }

  @Test
  void nested_maps_that_starve_their_own_pool_are_found() {
    String nested =
        """
        def f(executor):
            return list(executor.map(abs, [1, 2, 3]))
        """;
    try (TestingLiveRun run = new TestingLiveRun(pool(2))) {
      run.submit("first", nested, TestingLiveRun.POOL);
      run.submit("second", nested, TestingLiveRun.POOL);
      run.awaitWaits(2);
      DeadlockWatch watch = watch(run);

      // The waits may be seen before the last task of the first is out of the way.
      await()
          .atMost(TestingLiveRun.LONG)
          .untilAsserted(() -> {
            watch.look();
            assertThat(found).isNotEmpty();
          });

      assertThat(only().stuck()).isEqualTo(2);
      assertThat(only().inWords()).contains("has no worker to run on", "more workers");
    }
  }

  @Test
  void slow_is_not_dead() {
    try (TestingLiveRun run = new TestingLiveRun(pool(2))) {
      LiveFuture slow = run.submit("slow", "import time\ndef f():\n    time.sleep(60)\n");
      run.submit("waits", WAITS, slow.reference());
      run.awaitWaits(1);

      watch(run).look();

      assertThat(found).isEmpty();
    }
  }

  @Test
  void a_wait_with_a_timeout_is_not_dead_and_neither_is_who_waits_for_it() {
    try (TestingLiveRun run = new TestingLiveRun(pool(2))) {
      LiveFuture a = run.future("a");
      LiveFuture b = run.future("b");
      run.submit(a, "lambda future: future.result(60)", b.reference());
      run.submit(b, WAITS, a.reference());
      run.awaitWaits(1);

      watch(run).look();

      assertThat(found).isEmpty();
    }
  }

  @Test
  void a_future_whose_call_is_not_submitted_yet_may_still_come() {
    try (TestingLiveRun run = new TestingLiveRun(pool(1))) {
      run.submit("waits", WAITS, run.future("later").reference());
      run.awaitWaits(1);

      watch(run).look();

      assertThat(found).isEmpty();
    }
  }

  @Test
  void a_deadlock_is_reported_once_and_again_only_when_it_has_lasted_too_long() {
    try (TestingLiveRun run = new TestingLiveRun(pool(1))) {
      run.submit(
          "own", "lambda executor: executor.submit(pow, 5, 2).result()", TestingLiveRun.POOL);
      run.awaitWaits(1);
      DeadlockWatch watch = watch(run);

      watch.look();
      watch.look();
      clock.set(Duration.ofMillis(999).toNanos());
      watch.look();
      assertThat(tooLong).isEmpty();
      clock.set(Duration.ofSeconds(1).toNanos());
      watch.look();
      watch.look();

      assertThat(found).hasSize(1);
      assertThat(tooLong).hasSize(1);
    }
  }

  @Test
  void a_watch_that_was_started_reports_by_itself_and_ends_when_closed() {
    try (TestingLiveRun run = new TestingLiveRun(pool(1));
        DeadlockWatch watch =
            new DeadlockWatch(run.graph(), Optional.empty(), found::add, tooLong::add)) {
      watch.start();
      run.submit(
          "own", "lambda executor: executor.submit(pow, 5, 2).result()", TestingLiveRun.POOL);

      await().atMost(TestingLiveRun.LONG).until(() -> !found.isEmpty());

      assertThat(nodes(only())).containsExactly("own");
    }
  }
}
