package dev.poolyard.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.poolyard.process.MainProcesses;
import dev.poolyard.server.support.Client;
import dev.poolyard.server.support.Documents;
import dev.poolyard.server.support.Processes;
import dev.poolyard.server.support.Runs;
import dev.poolyard.server.support.Runs.Started;
import dev.poolyard.server.support.Site;
import dev.poolyard.server.support.Watching;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RealRunsTest {
  private static final String POOL = "\"type\": \"process_pool\", \"params\": {\"max_workers\": 4}";
  private static final String TWO = "\"type\": \"process_pool\", \"params\": {\"max_workers\": 2}";

  private static Site site;
  private static Runs runs;

  @BeforeAll
  static void start(@TempDir Path data) {
    site = Site.start(data, new MainProcesses(4, true));
    runs = new Runs(site.client());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void aFunctionIsTriedInAProcessOfItsOwnAndNothingIsKept() {
    String workflow =
        """
        {"nodes": [
          {"id": "f", "type": "function", "params": {"source": "import os\\n\\ndef f(x):\\n    print('hello', x)\\n    return [x * x, os.getpid()]"}},
          {"id": "broken", "type": "map"}
        ]}
        """;

    JsonNode end = tried(workflow, "f", "[3]").json();

    assertThat(end.path("status").stringValue()).as(end.toPrettyString()).isEqualTo("succeeded");
    JsonNode value = end.path("outputs").path(0).path("value");
    assertThat(value.path(0).intValue()).isEqualTo(9);
    assertThat(value.path(1).longValue())
        .isEqualTo(end.path("main_pid").longValue())
        .isNotEqualTo(ProcessHandle.current().pid());
    assertThat(end.path("console").path(0).path("text").stringValue()).isEqualTo("hello 3");
    assertThat(Processes.run(end.path("main_pid").longValue())).isFalse();
    assertThat(site.client().get("/api/runs/trial").status()).isEqualTo(404);
  }

  @Test
  void aFunctionThatFailsOrCannotBeTriedSaysWhy() {
    String workflow =
        """
        {"nodes": [
          {"id": "f", "type": "function", "params": {"source": "lambda x: 1 / x"}},
          {"id": "wrong", "type": "function", "params": {"source": "lambda x:"}}
        ]}
        """;

    JsonNode failed = tried(workflow, "f", "[0]").json();

    assertThat(failed.path("status").stringValue()).isEqualTo("failed");
    assertThat(failed.path("error").path("type").stringValue()).isEqualTo("ZeroDivisionError");
    assertThat(tried(workflow, "wrong", "[0]").json().path("problems").path(0).path("code"))
        .hasToString("\"bad_source\"");
    assertThat(tried(workflow, "nobody", "[0]").status()).isEqualTo(422);
  }

  private static Client.Answer tried(String workflow, String node, String args) {
    return site.client()
        .post(
            "/api/trials",
            "{\"workflow\": %s, \"node\": \"%s\", \"args\": %s}".formatted(workflow, node, args));
  }

  @Test
  void theContractsExampleSquaresOnFourProcesses() {
    Started run = runs.start(Documents.SQUARES);

    JsonNode end = run.awaitEnd();

    assertThat(end.path("status").stringValue()).as(end.toPrettyString()).isEqualTo("succeeded");
    assertThat(end.path("outputs").path(0).path("value").toString()).isEqualTo("[0,1,4,9,16]");
    // A worker whose start takes long finds nothing left to do.
    Set<Long> pids = processes(end);
    assertThat(pids)
        .hasSizeBetween(1, 4)
        .doesNotContain(ProcessHandle.current().pid(), end.path("main_pid").longValue());
    assertThat(pids).noneMatch(Processes::run);
    assertThat(Processes.run(end.path("main_pid").longValue())).isFalse();
  }

  @Test
  void theWorkersExistWhileTheyWorkAndAreGoneAfterwards() {
    Started run = runs.start(Documents.sleeps(50, 4, POOL));
    run.awaitEvents("task_started", 4);

    Set<Long> working = processes(run.resource());
    assertThat(working).hasSize(4).allMatch(Processes::run);
    assertThat(site.client().get("/api/workers").json().path("workers"))
        .extracting(worker -> worker.path("pid").longValue())
        .containsAll(working);

    run.post("/cancellation", "{\"wait\": false}");
    assertThat(run.awaitEnd().path("status").stringValue()).isEqualTo("cancelled");
    assertThat(working).noneMatch(Processes::run);
  }

  @ParameterizedTest
  @ValueSource(strings = {POOL, "\"type\": \"threads\""})
  void tasksOverlap(String executor) {
    JsonNode end = runs.start(Documents.meeting(4, executor)).awaitEnd();

    assertThat(end.path("status").stringValue()).as(end.toPrettyString()).isEqualTo("succeeded");
    assertThat(processes(end)).hasSize(executor.equals(POOL) ? 4 : 0);
  }

  @Test
  void aCancelledRunEndsSoonAndLeavesNoProcess() {
    Started run = runs.start(Documents.sleeps(30, 8, TWO));
    run.awaitEvents("task_started", 2);
    Set<Long> pids = allProcesses(run.resource());

    assertThat(run.post("/cancellation", "{\"wait\": false}").status()).isEqualTo(202);

    assertThat(run.awaitEnd().path("status").stringValue()).isEqualTo("cancelled");
    assertThat(pids).noneMatch(Processes::run);
  }

  @Test
  void aKilledRunEndsAtOnceAndLeavesNoProcess() {
    Started run = runs.start(Documents.sleeps(30, 4, TWO));
    run.awaitEvents("task_started", 2);
    Set<Long> pids = allProcesses(run.resource());

    assertThat(run.post("/cancellation", "{\"kill\": true}").status()).isEqualTo(202);

    assertThat(run.awaitEnd().path("status").stringValue()).isEqualTo("cancelled");
    assertGone(pids);
  }

  @Test
  void aKilledWorkerFailsItsRunWithAnExplanation() {
    Started run = runs.start(Documents.sleeps(30, 4, TWO));
    run.awaitEvents("task_started", 2);
    Set<Long> pids = allProcesses(run.resource());
    long victim = processes(run.resource()).iterator().next();

    assertThat(run.post("/workers/" + victim + "/kill", "").status()).isEqualTo(202);

    JsonNode end = run.awaitEnd();
    assertThat(end.path("status").stringValue()).isIn("failed", "crashed");
    assertThat(end.path("error").path("message").stringValue()).isNotBlank();
    assertGone(pids);
    assertThat(site.client().get("/health/ready").status()).isEqualTo(200);
  }

  @Test
  void aMainProcessKilledFromOutsideCrashesItsRunOnly() {
    Started run = runs.start(Documents.sleeps(30, 4, TWO));
    run.awaitEvents("task_started", 2);
    Set<Long> pids = allProcesses(run.resource());
    long main = run.resource().path("main_pid").longValue();

    ProcessHandle.of(main).orElseThrow().destroyForcibly();

    JsonNode end = run.awaitEnd();
    assertThat(end.path("status").stringValue()).isEqualTo("crashed");
    assertThat(end.path("error").path("message").stringValue()).contains(Long.toString(main));
    assertGone(pids);
    assertThat(runs.start(Documents.SQUARES).awaitEnd().path("status").stringValue())
        .isEqualTo("succeeded");
  }

  @Test
  void aRunThatTakesTooLongIsTimedOut() {
    String body =
        "{\"timeout\": 0.5, \"workflow\": "
            + Documents.sleeps(30, 2, "\"type\": \"threads\"")
            + "}";
    String id = site.client().post("/api/runs", body).json().path("id").stringValue();

    JsonNode end = new Started(site.client(), id, "").awaitEnd();

    assertThat(end.path("status").stringValue()).isEqualTo("timed_out");
    assertThat(end.path("wall_seconds").doubleValue()).isBetween(0.4, 25.0);
  }

  @Test
  void aRunOfAThousandTasksIsSeenWholeByAWatcherThatKeepsLosingItsConnection() throws Exception {
    Started run = runs.start(Documents.sleeps(0.002, 1000, TWO));
    List<Long> seen = new ArrayList<>();
    List<String> types = new ArrayList<>();
    int close;
    do {
      long after = seen.isEmpty() ? 0 : seen.getLast();
      Watching watching = Watching.watch(site.client(), run.id(), after, 400);
      close = watching.awaitClose();
      for (JsonNode event : watching.events()) {
        if (event.has("seq")) {
          seen.add(event.path("seq").longValue());
          types.add(event.path("type").stringValue());
        }
      }
    } while (close == -1);

    assertThat(seen)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, seen.size()).boxed().toList());
    assertThat(types).filteredOn("task_queued"::equals).hasSize(1000);
    assertThat(types).filteredOn("task_started"::equals).hasSize(1000);
    assertThat(types).filteredOn("task_finished"::equals).hasSize(1000);
    assertThat(types.getLast()).isEqualTo("run_finished");
    assertThat(run.awaitEnd().path("status").stringValue()).isEqualTo("succeeded");
  }

  private static Set<Long> processes(JsonNode run) {
    Set<Long> pids = new HashSet<>();
    for (JsonNode worker : run.path("workers")) {
      if (worker.path("kind").stringValue().equals("process")) {
        pids.add(worker.path("pid").longValue());
      }
    }
    return pids;
  }

  private static Set<Long> allProcesses(JsonNode run) {
    Set<Long> pids = processes(run);
    pids.add(run.path("main_pid").longValue());
    return pids;
  }

  private static void assertGone(Set<Long> pids) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(pids).noneMatch(Processes::run));
  }
}
