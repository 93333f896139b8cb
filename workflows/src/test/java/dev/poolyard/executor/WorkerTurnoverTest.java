package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.TaskRetried;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerExited;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.value.IntValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the workers of a process pool are replaced without a task being lost. */
class WorkerTurnoverTest {
  @ParameterizedTest
  @ValueSource(strings = {"spawn", "forkserver"})
  void a_worker_is_replaced_after_so_many_tasks(String context) {
    String params =
        "{\"max_workers\": 1, \"max_tasks_per_child\": 2, \"mp_context\": \"%s\"}"
            .formatted(context);
    try (TestingRun run = new TestingRun("process_pool", params)) {
      for (int i = 0; i < 5; i++) {
        assertThat(run.run(run.builtIn("square", new IntValue(i)))).isInstanceOf(Succeeded.class);
      }

      assertThat(run.events(TaskStarted.class))
          .extracting(TaskStarted::lane)
          .containsExactly(1, 1, 2, 2, 3);
      assertThat(run.events(WorkerExited.class))
          .hasSize(2)
          .allSatisfy(exited -> {
            assertThat(exited.reason()).isEqualTo("replaced after 2 tasks");
            // One that does not end soon by itself is killed.
            assertThat(exited.code()).isIn(0, 137);
          });
    }
  }

  @Test
  void a_worker_that_dies_while_it_is_idle_is_replaced_unnoticed() {
    try (TestingRun run = new TestingRun("process_pool", "{\"max_workers\": 1}")) {
      run.run(run.builtIn("square", new IntValue(1)));
      ProcessHandle.of(run.workers().getLast().pid()).orElseThrow().destroyForcibly();
      run.awaitEvents(WorkerExited.class, 1);

      assertThat(run.run(run.source("lambda: print('here')"))).isInstanceOf(Succeeded.class);
      assertThat(run.events(TaskRetried.class)).isEmpty();
    }
  }
}
