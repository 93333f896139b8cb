package dev.poolyard.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.RunError;
import dev.poolyard.event.TaskFailed;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.event.WorkerSampled;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.server.support.Documents;
import dev.poolyard.server.support.Site;
import dev.poolyard.server.support.TestingRunLauncher;
import dev.poolyard.server.support.TestingRunLauncher.TestingRun;
import dev.poolyard.task.WorkerState;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkersPageTest {
  private final TestingRunLauncher launcher = new TestingRunLauncher();
  private Site site;

  @BeforeEach
  void start(@TempDir Path data) {
    site = Site.start(data, launcher);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void withoutARunItInvites() {
    assertThat(rows()).contains("No workers right now").doesNotContain("<table");
  }

  @Test
  void eachThreadStandsUnderItsProcessAndItsRunWithWhatItDoes() {
    TestingRun run = run();
    run.happens(worker(0, 4_000_000, "MainProcess", "MainThread", WorkerKind.MAIN));
    run.happens(worker(1, 4_000_000, "MainProcess", "Pool-0_0", WorkerKind.THREAD));
    run.happens(worker(2, 4_000_002, "Process-1", "MainThread", WorkerKind.PROCESS));
    run.happens(new TaskQueued(0, 1, "squares", 3, 1));
    run.happens(new TaskStarted(0, 1, 1));
    run.happens(new WorkerSampled(0, 1, WorkerState.WAITING_GIL, null));

    assertThat(rows())
        .contains("Answer", "3 workers in 2 processes", "4000000", "4000002")
        .contains("Pool-0_0", "waiting for the GIL", "squares[3]", "#lane=2")
        .containsOnlyOnce(">MainProcess<");
  }

  @Test
  void aTaskThatIsTriedAgainKeepsItsName() {
    TestingRun run = run();
    run.happens(worker(0, 4_000_000, "MainProcess", "MainThread", WorkerKind.MAIN));
    run.happens(new TaskQueued(0, 1, "squares", 3, 1));
    run.happens(new TaskStarted(0, 1, 0));
    run.happens(new TaskFailed(0, 1, 0, new RunError("ValueError", "no", null, null, null)));
    assertThat(rows()).doesNotContain("squares[3]");

    run.happens(new TaskStarted(0, 1, 0));
    assertThat(rows()).contains("squares[3]");

    run.happens(new TaskFinished(0, 1, 0, null));
    assertThat(rows()).doesNotContain("squares[3]").contains("idle");
  }

  private TestingRun run() {
    site.client().post("/api/runs", Documents.run(Documents.SMALL));
    return launcher.started().getFirst();
  }

  private String rows() {
    return site.client().get("/fragments/worker-rows").text();
  }

  private static WorkerStarted worker(
      int lane, long pid, String process, String thread, WorkerKind kind) {
    return new WorkerStarted(0, lane, pid, process, thread, kind, null);
  }
}
