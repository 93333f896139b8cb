package dev.poolyard.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.poolyard.server.support.Documents;
import dev.poolyard.server.support.Processes;
import dev.poolyard.server.support.Runs;
import dev.poolyard.server.support.Runs.Started;
import dev.poolyard.server.support.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class KilledServerTest {
  private static final String TWO = "\"type\": \"process_pool\", \"params\": {\"max_workers\": 2}";

  @TempDir private Path data;

  @Test
  void aKilledServerLeavesNoProcessAndTheNextOneExplainsItsRuns() throws Exception {
    String id;
    try (ServerProcess server = ServerProcess.serve(data)) {
      Started run = new Runs(server.client()).start(Documents.sleeps(60, 4, TWO));
      run.awaitEvents("task_started", 2);
      List<ProcessHandle> below = server.descendants();
      assertThat(below).hasSizeGreaterThanOrEqualTo(3);

      server.kill();

      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () -> assertThat(below).noneMatch(process -> Processes.run(process.pid())));
      id = run.id();
    }

    try (ServerProcess server = ServerProcess.serve(data)) {
      JsonNode run = server.client().get("/api/runs/" + id).json();

      assertThat(run.path("status").stringValue()).isEqualTo("crashed");
      assertThat(run.path("error").path("message").stringValue()).contains("server stopped");
    }
  }

  @Test
  void aServerAskedToStopEndsItsRunsAndItself() throws Exception {
    ServerProcess server = ServerProcess.serve(data);
    new Runs(server.client()).start(Documents.sleeps(60, 4, TWO)).awaitEvents("task_started", 2);
    List<ProcessHandle> below = server.descendants();

    long from = System.nanoTime();
    server.close();

    assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(40));
    assertThat(server.process().exitValue()).isEqualTo(143);
    assertThat(below).noneMatch(process -> Processes.run(process.pid()));
  }
}
