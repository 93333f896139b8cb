package dev.poolyard.engine;

import static dev.poolyard.engine.Nodes.calling;
import static dev.poolyard.engine.Nodes.function;
import static dev.poolyard.engine.Nodes.list;
import static dev.poolyard.engine.Nodes.node;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.TaskCancelled;
import dev.poolyard.event.WorkerSampled;
import dev.poolyard.task.WorkerState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run keeps of the waiting of its workers, which their samples only tell meanwhile. */
class RecordedWaitingTest {
  @ParameterizedTest
  @ValueSource(strings = {"serial", "thread_pool", "virtual_threads", "process_pool"})
  void the_end_of_a_task_tells_that_it_slept(String pool) {
    TestingWorkflow workflow =
        new TestingWorkflow(
                function("nap", "import time\ndef nap(n):\n    time.sleep(1000)\n"),
                list("numbers", "[0]"),
                node("pool", pool),
                calling("naps", "map", "", "nap", "numbers", "pool"))
            .onEvent((event, run) -> {
              if (event instanceof WorkerSampled sampled
                  && sampled.state() == WorkerState.SLEEPING) {
                run.cancel(false, true);
              }
            });
    workflow.run();

    double seen =
        workflow.events(WorkerSampled.class).stream()
            .filter(sampled -> sampled.state() == WorkerState.SLEEPING)
            .findFirst()
            .orElseThrow()
            .t();
    assertThat(workflow.events(TaskCancelled.class))
        .singleElement()
        .satisfies(cancelled ->
            assertThat(cancelled.spells())
                .isNotNull()
                .singleElement()
                .satisfies(spell -> {
                  assertThat(spell.state()).isEqualTo(WorkerState.SLEEPING);
                  assertThat(spell.from()).isEqualTo(seen);
                  assertThat(spell.to()).isGreaterThan(seen).isLessThanOrEqualTo(cancelled.t());
                }));
  }
}
