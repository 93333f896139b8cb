package dev.poolyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunStatus;
import dev.poolyard.event.TaskRetried;
import dev.poolyard.event.WorkerSampled;
import dev.poolyard.task.WorkerState;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workflows whose pools are told what to do. */
class PoolsTest {
  private static final int TRIES = 5;
  private static final double PROMPT_SECONDS = 1;
  private static final String NUMBERS =
      "{\"id\": \"numbers\", \"type\": \"list\", \"params\": {\"items\": [1, 2, 3]}}";
  private static final String MAP =
      "{\"id\": \"results\", \"type\": \"map\", \"params\": {\"retries\": %d}, \"in\":"
          + " {\"function\": \"f\", \"items\": \"numbers\", \"executor\": \"pool\"}}";

  private static String function(String id, String source) {
    return "{\"id\": \"%s\", \"type\": \"function\", \"params\": {\"source\": \"%s\"}}"
        .formatted(id, source);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thread_pool", "interpreter_pool", "process_pool"})
  void a_pool_waits_for_the_function_that_initializes_its_workers(String type) {
    TestingWorkflow workflow =
        new TestingWorkflow(
            NUMBERS,
            function("f", "lambda x: x + 1"),
            function("greet", "lambda name: print('hello', name)"),
            "{\"id\": \"pool\", \"type\": \"%s\", \"params\": {\"max_workers\": 1, \"initargs\":"
                    .formatted(type)
                + " [\"pool\"]}, \"in\": {\"initializer\": \"greet\"}}",
            MAP.formatted(0));
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(workflow.events(ConsolePrinted.class))
        .extracting(ConsolePrinted::text)
        .containsExactly("hello pool");
  }

  @Test
  void a_pool_whose_initializer_fails_fails_the_run_with_its_reason() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            NUMBERS,
            function("f", "lambda x: x + 1"),
            function("refuse", "lambda: 1 // 0"),
            "{\"id\": \"pool\", \"type\": \"thread_pool\", \"in\": {\"initializer\": \"refuse\"}}",
            MAP.formatted(0));
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.FAILED);
    assertThat(resource.error())
        .satisfies(error -> {
          assertThat(error).isNotNull();
          assertThat(error.type()).isEqualTo("BrokenThreadPool");
          assertThat(error.message()).contains("ZeroDivisionError");
        });
  }

  /** The pause it is in when it is cancelled takes two seconds. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_pause_between_attempts_ends_when_the_run_is_cancelled(boolean wait) {
    double least = Double.MAX_VALUE;
    // A machine with much else to do may take long for once.
    for (int i = 0; i < TRIES && least > PROMPT_SECONDS; i++) {
      least = Math.min(least, secondsToEndWhilePausing(wait));
    }

    assertThat(least).isLessThan(PROMPT_SECONDS);
  }

  private static double secondsToEndWhilePausing(boolean wait) {
    AtomicLong told = new AtomicLong();
    TestingWorkflow workflow =
        new TestingWorkflow(
                NUMBERS,
                function("f", "lambda x: 1 // 0"),
                "{\"id\": \"pool\", \"type\": \"thread_pool\"}",
                MAP.formatted(100))
            .onEvent((event, run) -> {
              if (event instanceof TaskRetried retried && retried.attempt() == 8) {
                told.compareAndSet(0, System.nanoTime());
                run.cancel(wait, true);
              }
            });
    assertThat(workflow.run().status()).isEqualTo(RunStatus.CANCELLED);
    return (System.nanoTime() - told.get()) / 1e9;
  }

  @Test
  void calls_that_submit_calls_and_wait_for_them_do_not_lock_a_work_stealing_pool_up() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            function(
                "f",
                "def fib(pool, n):\\n    if n < 2:\\n        return n\\n"
                    + "    first = pool.submit(fib, pool, n - 1)\\n"
                    + "    second = pool.submit(fib, pool, n - 2)\\n"
                    + "    return first.result() + second.result()"),
            "{\"id\": \"pool\", \"type\": \"work_stealing\", \"params\": {\"parallelism\": 2}}",
            "{\"id\": \"call\", \"type\": \"apply\", \"params\": {\"args\": [9]}, \"in\":"
                + " {\"function\": \"f\", \"values\": \"pool\", \"executor\": \"pool\"}}",
            "{\"id\": \"seen\", \"type\": \"output\", \"in\": {\"value\": \"call\"}}");
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(resource.outputs().getFirst().value()).hasToString("34");
  }

  @Test
  void what_a_task_submits_is_stolen_by_a_worker_that_is_idle() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            function(
                "f",
                "def child():\\n    return 42\\ndef parent(pool):\\n"
                    + "    asked = pool.submit(child)\\n    while not asked.done():\\n"
                    + "        pass\\n    return asked.result()"),
            "{\"id\": \"pool\", \"type\": \"work_stealing\", \"params\": {\"parallelism\": 2}}",
            "{\"id\": \"call\", \"type\": \"apply\", \"in\":"
                + " {\"function\": \"f\", \"values\": \"pool\", \"executor\": \"pool\"}}");
    RunResource resource = workflow.run();

    assertThat(resource.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(resource.workers()).filteredOn(worker -> worker.tasks() > 0).hasSize(2);
  }

  @Test
  void a_run_tells_what_its_workers_are_doing() {
    TestingWorkflow workflow =
        new TestingWorkflow(
                NUMBERS,
                function("f", "import time\\ndef f(x):\\n    time.sleep(50)"),
                "{\"id\": \"pool\", \"type\": \"process_pool\", \"params\": {\"max_workers\": 1}}",
                MAP.formatted(0))
            .onEvent((event, run) -> {
              if (event instanceof WorkerSampled sampled
                  && sampled.state() == WorkerState.SLEEPING) {
                run.cancel(false, true);
              }
            });

    assertThat(workflow.run().status()).isEqualTo(RunStatus.CANCELLED);
  }
}
