package dev.poolyard.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.poolyard.event.FindingNoticed;
import dev.poolyard.event.RunStatus;
import dev.poolyard.server.support.Client;
import dev.poolyard.server.support.Client.Answer;
import dev.poolyard.server.support.Site;
import dev.poolyard.server.support.TestingRunLauncher;
import dev.poolyard.server.support.TestingRunLauncher.TestingRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What can be tried against a finding: told with it, shown whole, and raced. */
class MendRoutesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String SENTENCE =
      "pool becomes a process_pool of 4 workers, each with an interpreter lock of its own.";
  private static final String DOCUMENT =
      """
      {"format": "poolyard/1", "name": "Sums", "nodes": [
        {"id": "items", "type": "list", "params": {"items": [1, 2]}},
        {"id": "square", "type": "function", "params": {"source": "lambda x: x * x"}},
        {"id": "pool", "type": "thread_pool", "params": {"max_workers": 4, "gil": true}},
        {"id": "other", "type": "thread_pool", "params": {"gil": true}},
        {"id": "squares", "type": "map",
         "in": {"function": "square", "items": "items", "executor": "pool"}}]}
      """;

  private final TestingRunLauncher launcher = new TestingRunLauncher();
  private Site site;
  private Client client;

  @BeforeEach
  void start(@TempDir Path data) {
    site = Site.start(data, launcher);
    client = site.client();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private TestingRun started(int count) {
    await().atMost(PATIENCE).until(() -> launcher.started().size() >= count);
    return launcher.started().get(count - 1);
  }

  /** Returns the id of a run in which this was found, and which is still going on. */
  private String running(String code, String... nodes) {
    int before = launcher.started().size();
    Answer created = client.post("/api/runs", "{\"workflow\": %s}".formatted(DOCUMENT));
    started(before + 1).happens(new FindingNoticed(0.5, code, "It was so.", List.of(nodes)));
    return created.json().path("id").stringValue();
  }

  private String ended(String code, String... nodes) {
    String id = running(code, nodes);
    launcher.started().getLast().ends(RunStatus.SUCCEEDED);
    await().atMost(PATIENCE).until(() -> run(id).path("status").stringValue().equals("succeeded"));
    return id;
  }

  private JsonNode run(String id) {
    return client.get("/api/runs/" + id).json();
  }

  private Answer race(String run, String finding) {
    return client.post(
        "/api/races",
        "{\"run\": \"%s\", \"finding\": \"%s\", \"repeat\": 1}".formatted(run, finding));
  }

  @Test
  void aRunThatIsOverTellsWhatCanBeTriedAgainstItsFindings() {
    String bound = ended("gil_bound", "pool", "squares");
    String unmended = ended("exception_never_retrieved", "squares");

    assertThat(run(bound).path("findings").path(0).path("mend").path("sentence").stringValue())
        .isEqualTo(SENTENCE);
    assertThat(run(unmended).path("findings").path(0).has("mend")).isFalse();
  }

  @Test
  void theChangedWorkflowIsShownWhole() {
    Answer mend = client.get("/api/runs/%s/mends/gil_bound".formatted(ended("gil_bound", "pool")));

    assertThat(mend.status()).isEqualTo(200);
    assertThat(mend.json().path("sentence").stringValue()).isEqualTo(SENTENCE);
    assertThat(mend.json().path("changed").path(0).stringValue()).isEqualTo("pool");
    assertThat(mend.json().path("workflow").path("nodes")).hasSize(5);
    assertThat(mend.json().path("workflow").path("nodes").path(2).path("type").stringValue())
        .isEqualTo("process_pool");
  }

  @Test
  void whatThereIsNotIsNotFound() {
    String id = ended("exception_never_retrieved", "squares");

    assertThat(client.get("/api/runs/nothing/mends/gil_bound").status()).isEqualTo(404);
    assertThat(client.get("/api/runs/%s/mends/gil_bound".formatted(id)).status()).isEqualTo(404);
    Answer unmended = client.get("/api/runs/%s/mends/exception_never_retrieved".formatted(id));
    assertThat(unmended.status()).isEqualTo(404);
    assertThat(unmended.json().path("detail").stringValue()).contains("nothing is known to try");
  }

  @Test
  void theWorkflowAsDrawnRacesTheChangedOne() {
    String id = ended("gil_bound", "pool");
    Answer created = race(id, "gil_bound");
    assertThat(created.status()).isEqualTo(202);
    String race = created.header("Location");

    for (int count = 2; count <= 5; count++) {
      TestingRun run = started(count);
      assertThat(run.request().document())
          .contains(
              count % 2 == 0
                  ? "thread_pool\", \"params\": {\"max_workers\": 4, \"gil\": true"
                  : "process_pool");
      run.ends(RunStatus.SUCCEEDED);
    }

    JsonNode over =
        await()
            .atMost(PATIENCE)
            .until(
                () -> client.get(race).json(),
                shown -> shown.path("status").stringValue().equals("finished"));
    assertThat(over.path("reference").stringValue()).isEqualTo("as_drawn");
    assertThat(over.path("executors").path(1).path("executor").stringValue()).isEqualTo("mended");
    assertThat(over.path("mend").path("sentence").stringValue()).isEqualTo(SENTENCE);
    assertThat(over.path("mend").path("run").stringValue()).isEqualTo(id);
    String mended = over.path("executors").path(1).path("runs").path(0).path("id").stringValue();
    assertThat(run(mended).path("name").stringValue()).isEqualTo("Sums, mended");
    String page = client.get(race.replace("/api", "")).text();
    assertThat(page).contains("id=\"mended\"", "process_pool", SENTENCE);
  }

  @Test
  void aRaceOfExecutorsTriesNothing() {
    Answer created =
        client.post(
            "/api/races",
            "{\"workflow\": %s, \"executors\": [\"serial\"], \"repeat\": 1}".formatted(DOCUMENT));

    assertThat(created.json().has("mend")).isFalse();
    assertThat(client.get(created.header("Location").replace("/api", "")).text())
        .doesNotContain("id=\"mended\"");
  }

  @Test
  void onlyWhatIsKnownToHelpCanBeRaced() {
    String goesOn = running("gil_bound", "pool");
    assertThat(race(goesOn, "gil_bound").json().path("detail").stringValue())
        .contains("is not over yet");
    launcher.started().getLast().ends(RunStatus.SUCCEEDED);
    String id = ended("exception_never_retrieved", "squares");

    assertThat(race("nothing", "gil_bound").status()).isEqualTo(404);
    assertThat(race(id, "gil_bound").json().path("problems").path(0).path("code").stringValue())
        .isEqualTo("unknown_finding");
    Answer unmended = race(id, "exception_never_retrieved");
    assertThat(unmended.status()).isEqualTo(422);
    assertThat(unmended.json().path("problems").path(0).path("code").stringValue())
        .isEqualTo("no_mend");
  }

  @Test
  void ofTwoFindingsOfOneKindTheNodeSaysWhich() {
    String id = running("gil_bound", "pool");
    TestingRun run = launcher.started().getLast();
    run.happens(new FindingNoticed(0.6, "gil_bound", "It was so.", List.of("other")));
    run.ends(RunStatus.SUCCEEDED);
    String path = "/api/runs/%s/mends/gil_bound".formatted(id);
    await().atMost(PATIENCE).until(() -> run(id).path("status").stringValue().equals("succeeded"));

    assertThat(client.get(path).json().path("detail").stringValue()).contains("say which by node");
    assertThat(client.get(path + "?node=other").json().path("changed").path(0).stringValue())
        .isEqualTo("other");
    assertThat(client.get(path + "?node=squares").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"run\": \"x\"}                                              | finding must be given",
        "{\"run\": 1, \"finding\": \"gil_bound\"}                      | run must be a string",
        "{\"run\": \"x\", \"finding\": \"gil_bound\", \"repeat\": 21}  | repeat must be 1 to 20",
        "{\"run\": \"x\", \"executors\": [\"serial\"]}                 | is not a key of this request",
      })
  void aRequestThatIsNotUnderstoodIsRefused(String request, String reason) {
    Answer refused = client.post("/api/races", request);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("detail").stringValue()).contains(reason);
  }
}
