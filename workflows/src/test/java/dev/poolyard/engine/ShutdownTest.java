package dev.poolyard.engine;

import static dev.poolyard.engine.Nodes.calling;
import static dev.poolyard.engine.Nodes.function;
import static dev.poolyard.engine.Nodes.list;
import static dev.poolyard.engine.Nodes.node;
import static dev.poolyard.engine.UntilShutDown.BELL;
import static dev.poolyard.engine.UntilShutDown.given;
import static dev.poolyard.engine.UntilShutDown.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunStatus;
import dev.poolyard.event.TaskCancelled;
import dev.poolyard.event.TaskFailed;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.TaskStarted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code shutdown(wait, cancel_futures)} of a run that goes on, on executors of every kind. */
class ShutdownTest {
  private static final String LONG_NAP =
      function("nap", "import time\ndef nap(n):\n    time.sleep(1000)");
  private static final String NAP_UNTIL_SHUT_DOWN =
      waiting("nap_until", "def nap(bell, n):\n    wait(bell)\n    return n");
  private static final String NUMBERS = list("numbers", "[0, 1, 2, 3, 4, 5, 6, 7]");
  private static final int NAP_COUNT = 8;
  private static final String NAPS =
      calling("naps", "map", "\"chunksize\": 1", "nap", "numbers", "pool");
  private static final double MOST_SECONDS = 40;
  private static final String BEFORE_IT_STARTED = "before it started";

  /** Executors on which tasks wait for one of at most two workers. */
  private static final List<String> POOLS =
      List.of(
          node("pool", "serial"),
          node("pool", "thread_pool", "\"max_workers\": 2", ""),
          node("pool", "thread_pool", "\"max_workers\": 2, \"gil\": true", ""),
          node("pool", "work_stealing", "\"parallelism\": 2", ""),
          node("pool", "interpreter_pool", "\"max_workers\": 2", ""),
          node("pool", "process_pool", "\"max_workers\": 2", ""));

  static Stream<Arguments> pools() {
    return POOLS.stream().map(Arguments::of);
  }

  /**
   * Runs naps until all are queued and one has started, and then shuts the run down. Naps that are
   * waited for end when that is done, and others would take long.
   */
  private static TestingWorkflow shutDown(String pool, boolean wait, boolean cancelFutures) {
    AtomicInteger left = new AtomicInteger(NAP_COUNT + 1);
    AtomicBoolean anyStarted = new AtomicBoolean();
    TestingWorkflow workflow =
        (wait
                ? new TestingWorkflow(
                    NAP_UNTIL_SHUT_DOWN, given("nap", "nap_until"), NUMBERS, pool, NAPS, BELL)
                : new TestingWorkflow(LONG_NAP, NUMBERS, pool, NAPS))
            .onEvent((event, run) -> {
              boolean counts =
                  event instanceof TaskQueued queued && queued.item() != null
                      || event instanceof TaskStarted && !anyStarted.getAndSet(true);
              if (counts && left.decrementAndGet() == 0) {
                run.cancel(wait, cancelFutures);
              }
            });
    assertThat(workflow.run().status()).isEqualTo(RunStatus.CANCELLED);
    assertEachTaskEndedOnce(workflow);
    return workflow;
  }

  private static void assertEachTaskEndedOnce(TestingWorkflow workflow) {
    List<Long> ended =
        workflow.events().stream().flatMap(event -> endedTask(event).stream()).toList();
    assertThat(ended)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(tasks(workflow, TaskQueued.class, TaskQueued::task));
  }

  private static List<Long> endedTask(RunEvent event) {
    return switch (event) {
      case TaskFinished finished -> List.of(finished.task());
      case TaskFailed failed -> List.of(failed.task());
      case TaskCancelled cancelled -> List.of(cancelled.task());
      default -> List.of();
    };
  }

  private static <E extends RunEvent> Set<Long> tasks(
      TestingWorkflow workflow, Class<E> type, ToLongFunction<E> task) {
    return workflow.events(type).stream().mapToLong(task).boxed().collect(Collectors.toSet());
  }

  /** Returns which naps one of these events told of. */
  private static <E extends RunEvent> Set<Long> naps(
      TestingWorkflow workflow, Class<E> type, ToLongFunction<E> task) {
    Set<Long> naps = tasks(workflow, type, task);
    naps.retainAll(workflow.itemTasks());
    return naps;
  }

  private static Set<Long> started(TestingWorkflow workflow) {
    return naps(workflow, TaskStarted.class, TaskStarted::task);
  }

  private static Set<Long> finished(TestingWorkflow workflow) {
    return naps(workflow, TaskFinished.class, TaskFinished::task);
  }

  @ParameterizedTest
  @MethodSource("pools")
  void those_that_run_finish_and_those_that_wait_are_cancelled(String pool) {
    TestingWorkflow workflow = shutDown(pool, true, true);

    assertThat(finished(workflow)).isNotEmpty().isEqualTo(started(workflow));
    assertThat(naps(workflow, TaskCancelled.class, TaskCancelled::task)).isNotEmpty();
    assertThat(workflow.events(TaskCancelled.class))
        .allSatisfy(cancelled -> assertThat(cancelled.reason()).isEqualTo(BEFORE_IT_STARTED));
  }

  @ParameterizedTest
  @MethodSource("pools")
  void those_that_wait_finish_too_if_they_are_not_to_be_cancelled(String pool) {
    TestingWorkflow workflow = shutDown(pool, true, false);

    assertThat(finished(workflow)).hasSize(NAP_COUNT).isEqualTo(workflow.itemTasks());
    assertThat(workflow.events(TaskCancelled.class)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pools")
  void nothing_finishes_if_nothing_is_waited_for(String pool) {
    for (boolean cancelFutures : List.of(true, false)) {
      TestingWorkflow workflow = shutDown(pool, false, cancelFutures);

      assertThat(finished(workflow)).isEmpty();
      Set<Long> started = started(workflow);
      assertThat(workflow.events(TaskCancelled.class))
          .allSatisfy(cancelled ->
              assertThat(cancelled.reason())
                  .isIn(
                      started.contains(cancelled.task())
                          ? List.of("interrupted", "killed with its process")
                          : List.of(BEFORE_IT_STARTED)));
    }
  }

  @Test
  void a_task_that_fails_meanwhile_does_not_stop_those_that_are_waited_for() {
    AtomicInteger lines = new AtomicInteger();
    TestingWorkflow workflow =
        new TestingWorkflow(
                waiting(
                    "breaks",
                    "def f(bell, broken, n):\n    print('here')\n    wait(bell)\n"
                        + "    broken.put(n)\n    return 1 // n"),
                waiting(
                    "lasts",
                    "def f(bell, broken, n):\n    print('here')\n    wait(bell)\n"
                        + "    broken.get()\n    time.sleep(0.3)\n    return n"),
                node("broken", "channel"),
                given("break", "breaks", "broken"),
                given("last", "lasts", "broken"),
                list("items", "[0]"),
                node("pool", "threads"),
                calling("fails", "map", "", "break", "items", "pool"),
                calling("goes_on", "map", "", "last", "items", "pool"),
                BELL)
            .onEvent((event, run) -> {
              if (event instanceof ConsolePrinted && lines.incrementAndGet() == 2) {
                run.cancel(true, true);
              }
            });
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(naps(workflow, TaskFailed.class, TaskFailed::task)).hasSize(1);
    assertThat(naps(workflow, TaskFinished.class, TaskFinished::task)).hasSize(1);
    assertThat(naps(workflow, TaskCancelled.class, TaskCancelled::task)).isEmpty();
  }

  @Test
  void a_function_that_submits_afterwards_gets_pythons_error() {
    TestingWorkflow workflow =
        new TestingWorkflow(
                function(
                    "submits",
                    "import time\ndef submits(executor):\n    print('here')\n    while True:\n"
                        + "        try:\n            executor.submit(abs, -1).result()\n"
                        + "        except RuntimeError as error:\n"
                        + "            print('RuntimeError:', error)\n            return\n"
                        + "        time.sleep(0.01)"),
                node("pool", "thread_pool", "\"max_workers\": 2", ""),
                node("other", "threads"),
                node(
                    "call",
                    "apply",
                    "",
                    "\"function\": \"submits\", \"values\": \"pool\", \"executor\": \"other\""))
            .onEvent((event, run) -> {
              if (event instanceof ConsolePrinted line && line.text().equals("here")) {
                run.cancel(true, false);
              }
            });
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(workflow.events(ConsolePrinted.class))
        .extracting(ConsolePrinted::text)
        .containsExactly("here", "RuntimeError: cannot schedule new futures after shutdown");
  }

  static Stream<Arguments> endless() {
    return POOLS.stream()
        .flatMap(pool ->
            Stream.of(
                    "while True: pass",
                    "time.sleep(1000)",
                    "channel.get()",
                    "with counter.lock():\n        with counter.lock(): pass",
                    "executor.submit(f, executor, channel, counter).result()")
                .map(body -> Arguments.of(pool, body)));
  }

  @ParameterizedTest
  @MethodSource("endless")
  void a_run_that_is_told_to_stop_stops_whatever_its_tasks_do(String pool, String body) {
    TestingWorkflow workflow =
        new TestingWorkflow(
                function(
                    "f",
                    "import time\ndef f(executor, channel, counter):\n    print('here')\n    "
                        + body),
                pool,
                node("channel", "channel"),
                node("counter", "shared_counter", "\"sync\": \"lock\"", ""),
                node(
                    "call",
                    "apply",
                    "",
                    "\"function\": \"f\", \"values\": [\"pool\", \"channel\", \"counter\"],"
                        + " \"executor\": \"pool\""))
            .deadlockGrace(Optional.empty())
            .onEvent((event, run) -> {
              if (event instanceof ConsolePrinted) {
                run.cancel(false, true);
              }
            });
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.CANCELLED);
    assertEachTaskEndedOnce(workflow);
    double told = workflow.events(ConsolePrinted.class).getFirst().t();
    assertThat(resource.wallSeconds()).isLessThan(told + MOST_SECONDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"processes", "process_pool", "thread_pool", "virtual_threads"})
  void a_run_that_is_told_to_stop_while_its_workers_start_stops(String type) {
    TestingWorkflow workflow =
        new TestingWorkflow(LONG_NAP, list("numbers", "[0, 1, 2]"), node("pool", type), NAPS)
            .onEvent((event, run) -> {
              if (event instanceof TaskQueued) {
                run.cancel(false, true);
              }
            });
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.CANCELLED);
    assertEachTaskEndedOnce(workflow);
    assertThat(resource.wallSeconds()).isLessThan(MOST_SECONDS);
  }
}
