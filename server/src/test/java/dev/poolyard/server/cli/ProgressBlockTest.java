package dev.poolyard.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.NodeStarted;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskProgressed;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.event.WorkerStarted;
import org.junit.jupiter.api.Test;

class ProgressBlockTest {
  private final ProgressBlock block = new ProgressBlock();

  @Test
  void aNodeShowsHowManyOfItsTasksHaveEndedAndAWorkerHowFarItsTaskIs() {
    block.apply(new NodeStarted(0, "items"));
    block.apply(new NodeStarted(0, "squares"));
    worker(0, 77);
    block.apply(new TaskQueued(0, 1, "squares", 0, 1));
    block.apply(new TaskQueued(0, 2, "squares", 1, 1));
    block.apply(new TaskStarted(0, 1, 0));
    block.apply(new TaskFinished(0, 1, 0, null));
    block.apply(new TaskStarted(0, 2, 0));
    block.apply(new TaskProgressed(0, 2, 0.25));

    assertThat(block.lines())
        .containsExactly(
            "squares          ████████████░░░░░░░░░░░░ running 1/2 tasks",
            "  77 · Process-1 · MainThread  squares[1] ██████░░░░░░░░░░░░░░░░░░ 25 %");
  }

  @Test
  void manyWorkersAreCountedInsteadOfListed() {
    for (int lane = 0; lane < 30; lane++) {
      worker(lane, 100 + lane);
    }

    assertThat(block.lines()).hasSize(11).last().asString().contains("and 20 more workers");
  }

  private void worker(int lane, long pid) {
    block.apply(
        new WorkerStarted(0, lane, pid, "Process-1", "MainThread", WorkerKind.PROCESS, "pool"));
  }
}
