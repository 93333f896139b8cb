package dev.poolyard.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.RunStatus;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.server.run.RunLimits;
import dev.poolyard.server.support.Client;
import dev.poolyard.server.support.Client.Answer;
import dev.poolyard.server.support.Documents;
import dev.poolyard.server.support.Site;
import dev.poolyard.server.support.TestingRunLauncher;
import dev.poolyard.server.support.TestingRunLauncher.TestingRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRoutesTest {
  private final TestingRunLauncher launcher = new TestingRunLauncher();
  private Site site;
  private Client client;

  @BeforeEach
  void start(@TempDir Path data) {
    site =
        Site.start(
            data,
            launcher,
            settings -> settings.withLimits(new RunLimits(1, 2, Duration.ofMinutes(1))));
    client = site.client();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aRunIsAdmittedWithItsKeyWhichIsNeverShownAgain() {
    Answer created = run();

    assertThat(created.status()).isEqualTo(202);
    String key = created.json().path("run_key").stringValue();
    assertThat(key).hasSizeGreaterThan(22);
    assertThat(created.json().path("name").stringValue()).isEqualTo("Answer");
    Answer shown = client.get(created.header("Location"));
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.json().path("status").stringValue()).isEqualTo("running");
    assertThat(shown.text()).doesNotContain(key);
  }

  @Test
  void runsBeyondTheMostWaitInOrderAndSeeTheirPlace() {
    run();
    Answer second = run();
    Answer third = run();

    assertThat(second.json().path("status").stringValue()).isEqualTo("queued");
    assertThat(second.json().path("queue_position").intValue()).isEqualTo(1);
    assertThat(third.json().path("queue_position").intValue()).isEqualTo(2);

    launcher.started().getFirst().ends(RunStatus.SUCCEEDED);

    assertThat(status(second)).isEqualTo("running");
    assertThat(client.get(third.header("Location")).json().path("queue_position").intValue())
        .isEqualTo(1);
  }

  @Test
  void aFullQueueIs429AndSaysWhenToComeBack() {
    run();
    run();
    run();

    Answer refused = run();

    assertThat(refused.status()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
    assertThat(refused.json().path("detail").stringValue()).contains("2 wait");
  }

  @Test
  void aWaitingRunThatIsCancelledNeverStarts() {
    Answer first = run();
    Answer waiting = run();

    Answer cancelled = cancel(waiting, "{}");

    assertThat(cancelled.status()).isEqualTo(202);
    assertThat(status(waiting)).isEqualTo("cancelled");
    cancel(first, "");
    assertThat(launcher.started()).hasSize(1);
  }

  @Test
  void onlyTheHolderOfTheKeyCancels() {
    Answer run = run();
    String path = run.header("Location") + "/cancellation";

    assertThat(client.post(path, "{}").status()).isEqualTo(401);
    assertThat(client.post(path, "{}", "Authorization", "Bearer nope").status()).isEqualTo(403);
    assertThat(status(run)).isEqualTo("running");
  }

  @Test
  void theEventsAreNumberedLinesAndCanBeReadFromAnyOnwards() {
    Answer run = run();
    launcher.started().getFirst().ends(RunStatus.SUCCEEDED);

    String all = client.get(run.header("Location") + "/events").text();
    String rest = client.get(run.header("Location") + "/events?after=2").text();

    assertThat(all.lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("{\"seq\":1,\"type\":\"run_queued\"");
    assertThat(rest.lines()).singleElement().asString().contains("\"seq\":3", "run_finished");
  }

  @Test
  void theTraceShowsEachTaskOnItsWorker() {
    Answer created = run();
    TestingRun run = launcher.started().getFirst();
    run.happens(new WorkerStarted(0, 0, 77, "Process-1", "MainThread", WorkerKind.PROCESS, "pool"));
    run.happens(new TaskQueued(0, 1, "squares", 3, 1));
    run.happens(new TaskStarted(0.5, 1, 0));
    run.happens(new TaskFinished(0.75, 1, 0, null));

    var events = client.get(created.header("Location") + "/trace.json").json().path("traceEvents");

    assertThat(events)
        .filteredOn(event -> event.path("ph").stringValue().equals("X"))
        .singleElement()
        .satisfies(slice -> {
          assertThat(slice.path("name").stringValue()).isEqualTo("squares[3]");
          assertThat(slice.path("pid").intValue()).isEqualTo(77);
          assertThat(slice.path("ts").doubleValue()).isEqualTo(500_000);
          assertThat(slice.path("dur").doubleValue()).isEqualTo(250_000);
        });
  }

  @Test
  void aSavedWorkflowRunsAsTheRevisionThatIsAskedFor() {
    String id = client.post("/api/workflows", Documents.SMALL).json().path("id").stringValue();

    Answer run = client.post("/api/runs", "{\"workflow_id\": \"" + id + "\", \"revision\": 1}");

    assertThat(run.status()).isEqualTo(202);
    assertThat(run.json().path("workflow_id").stringValue()).isEqualTo(id);
    assertThat(run.json().path("revision").intValue()).isEqualTo(1);
    assertThat(launcher.started().getFirst().request().document())
        .isEqualTo(Documents.SMALL.strip());
  }

  @Test
  void theTimeoutReachesTheRunButNeverBeyondTheServersOwn() {
    client.post("/api/runs", "{\"timeout\": 2.5, \"workflow\": " + Documents.SMALL + "}");
    launcher.started().getFirst().ends(RunStatus.SUCCEEDED);
    client.post("/api/runs", "{\"timeout\": 1e6, \"workflow\": " + Documents.SMALL + "}");

    assertThat(launcher.started())
        .extracting(run -> run.request().options().timeout())
        .containsExactly(Optional.of(Duration.ofMillis(2500)), Optional.of(Duration.ofMinutes(1)));
  }

  @Test
  void theGraceOfADeadlockReachesTheRunAndTheWordWaitMeansForEver() {
    for (String grace : List.of("", "\"grace\": 7.5, ", "\"grace\": \"wait\", ")) {
      client.post("/api/runs", "{" + grace + "\"workflow\": " + Documents.SMALL + "}");
      launcher.started().getLast().ends(RunStatus.SUCCEEDED);
    }

    assertThat(launcher.started())
        .extracting(run -> run.request().options().deadlockGrace())
        .containsExactly(
            Optional.of(Duration.ofSeconds(2)),
            Optional.of(Duration.ofMillis(7500)),
            Optional.empty());
    assertThat(
            client
                .post("/api/runs", "{\"grace\": \"long\", \"workflow\": " + Documents.SMALL + "}")
                .status())
        .isEqualTo(422);
  }

  @Test
  void aWorkerThatIsNotOneOfTheRunCannotBeKilled() {
    Answer run = run();
    String key = "Bearer " + run.json().path("run_key").stringValue();
    String path = run.header("Location") + "/workers/";

    assertThat(client.post(path + "1/kill", "", "Authorization", key).status()).isEqualTo(404);
    assertThat(client.post(path + "4000001/kill", "", "Authorization", key).status())
        .isEqualTo(202);
    assertThat(client.post(path + "4000001/kill", "").status()).isEqualTo(401);
  }

  @Test
  void theLiveWorkersSayWhatTheyDo() {
    Answer created = run();
    TestingRun run = launcher.started().getFirst();
    long pid = ProcessHandle.current().pid();
    run.happens(
        new WorkerStarted(0, 0, pid, "Process-1", "MainThread", WorkerKind.PROCESS, "pool"));
    run.happens(new TaskStarted(0, 9, 0));

    assertThat(client.get("/api/workers").json().path("workers"))
        .singleElement()
        .satisfies(worker -> {
          assertThat(worker.path("run").stringValue())
              .isEqualTo(created.json().path("id").stringValue());
          assertThat(worker.path("pid").longValue()).isEqualTo(pid);
          assertThat(worker.path("state").stringValue()).isEqualTo("running");
          assertThat(worker.path("task").intValue()).isEqualTo(9);
          assertThat(worker.path("rss").longValue()).isGreaterThan(1_000_000);
          assertThat(worker.path("cpu_seconds").doubleValue()).isPositive();
        });
  }

  @Test
  void whatCannotBeRunIsAProblemThatSaysWhy() {
    refused("{\"workflow\": {\"format\": \"poolyard/1\"}}", 422, "nodes");
    refused(Documents.SMALL, 422, "{\"workflow\": DOCUMENT}");
    refused("{}", 422, "workflow or workflow_id must be given");
    refused("", 422, "workflow or workflow_id must be given");
    refused("[]", 422, "must be a JSON object");
    refused("{\"workflow\": {", 400, "line 1");
    refused("nonsense", 400, "not JSON");
    refused("{\"workflow_id\": \"nothing\"}", 404, "nothing");
    refused("{\"workflow_id\": 7}", 422, "workflow_id must be a string");
    refused("{\"revision\": 1, \"workflow\": " + Documents.SMALL + "}", 422, "workflow_id");
    refused("{\"timeout\": 0, \"workflow\": " + Documents.SMALL + "}", 422, "above 0");
    refused("{\"timeout\": \"1\", \"workflow\": " + Documents.SMALL + "}", 422, "above 0");
    refused("{\"workfow\": " + Documents.SMALL + "}", 422, "'workfow' is not a key");
    refused("{\"executor\": \"pool\", \"workflow\": " + Documents.SMALL + "}", 422, "process_pool");
  }

  private void refused(String body, int status, String why) {
    Answer answer = client.post("/api/runs", body);
    assertThat(answer.status()).as(body).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.text().replace("\\\"", "\"")).contains(why);
  }

  private Answer run() {
    return client.post("/api/runs", Documents.run(Documents.SMALL));
  }

  private Answer cancel(Answer run, String how) {
    return client.post(
        run.header("Location") + "/cancellation",
        how,
        "Authorization",
        "Bearer " + run.json().path("run_key").stringValue());
  }

  private String status(Answer run) {
    return client.get(run.header("Location")).json().path("status").stringValue();
  }
}
