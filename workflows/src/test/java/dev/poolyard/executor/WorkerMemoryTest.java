package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.TaskRetried;
import dev.poolyard.event.WorkerExited;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.value.IntValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tasks that need more memory than a worker process has. */
class WorkerMemoryTest {
  private final TestingRun run = new TestingRun("process_pool", "{\"max_workers\": 2}");

  @AfterEach
  void close() {
    run.close();
  }

  private Failed failureOf(String body) {
    TaskFuture hungry = run.submit(run.function("def f():\n    kept = []\n" + body, "f"));
    TaskFuture other = run.submit(run.builtIn("square", new IntValue(9)));

    assertThat(TestingRun.result(other)).isInstanceOf(Succeeded.class);
    Failed failed = (Failed) TestingRun.result(hungry);
    assertThat(run.run(run.builtIn("square", new IntValue(9)))).isInstanceOf(Succeeded.class);
    return failed;
  }

  @ParameterizedTest
  @CsvSource({
    "'    while True: kept.append(\"x\" * (8_000_000 + len(kept)))', has no memory left",
    "'    while True: kept.append([{0: kept}, {1: kept}])', has no memory left",
    "'    kept = [0] * 20_000_000', at most 10000000 elements"
  })
  void a_task_that_asks_for_too_much_fails_and_costs_no_worker(String body, String message) {
    Failed failed = failureOf(body);

    assertThat(failed.error().type()).isEqualTo("MemoryError");
    assertThat(failed.error().message()).contains(message);
    assertThat(run.events(TaskRetried.class)).isEmpty();
    assertThat(run.events(WorkerExited.class)).isEmpty();
  }
}
