package dev.poolyard.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.poolyard.event.RunStatus;
import dev.poolyard.server.support.Client;
import dev.poolyard.server.support.Client.Answer;
import dev.poolyard.server.support.Documents;
import dev.poolyard.server.support.Site;
import dev.poolyard.server.support.TestingRunLauncher;
import dev.poolyard.server.support.TestingRunLauncher.TestingRun;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RaceRoutesTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String DOCUMENT =
      """
      {"format": "poolyard/1", "name": "Squares", "nodes": [
        {"id": "items", "type": "list", "params": {"items": [1, 2]}},
        {"id": "square", "type": "function", "params": {"source": "lambda x: x * x"}},
        {"id": "pool", "type": "thread_pool", "params": {"max_workers": 2}},
        {"id": "squares", "type": "map",
         "in": {"function": "square", "items": "items", "executor": "pool"}}]}
      """;

  private final TestingRunLauncher launcher = new TestingRunLauncher();
  private Path data;
  private Site site;
  private Client client;

  @BeforeEach
  void start(@TempDir Path data) {
    this.data = data;
    site = Site.start(data, launcher);
    client = site.client();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private Answer race(String executors, int repeat) {
    return client.post(
        "/api/races",
        "{\"workflow\": %s, \"executors\": %s, \"repeat\": %d}"
            .formatted(DOCUMENT, executors, repeat));
  }

  private Answer cancel(Answer created, String key) {
    return client.post(location(created) + "/cancellation", "{}", "Authorization", "Bearer " + key);
  }

  private static String location(Answer created) {
    return created.header("Location");
  }

  private JsonNode shown(Answer created) {
    return client.get(location(created)).json();
  }

  private JsonNode awaitStatus(Answer created, String status) {
    return await()
        .atMost(PATIENCE)
        .until(() -> shown(created), race -> race.path("status").stringValue().equals(status));
  }

  private TestingRun started(int count) {
    await().atMost(PATIENCE).until(() -> launcher.started().size() >= count);
    return launcher.started().get(count - 1);
  }

  @Test
  void aRaceIsAdmittedWithItsKeyWhichIsNeverShownAgain() {
    Answer created = race("[\"serial\"]", 1);

    assertThat(created.status()).isEqualTo(202);
    String key = created.json().path("race_key").stringValue();
    assertThat(key).hasSizeGreaterThan(22);
    Answer shown = client.get(location(created));
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.text()).doesNotContain(key);
    assertThat(shown.json().path("progress").path("total").intValue()).isEqualTo(2);
  }

  @Test
  void contendersRunOneAtATimeInTurnsAndTheWarmUpDoesNotCount() {
    Answer created = race("[\"serial\", \"process_pool:3\"]", 1);

    for (int count = 1; count <= 4; count++) {
      TestingRun run = started(count);
      assertThat(launcher.started()).hasSize(count);
      assertThat(run.request().document())
          .contains(count % 2 == 1 ? "\"serial\"" : "\"process_pool\"");
      run.ends(RunStatus.SUCCEEDED);
    }

    JsonNode race = awaitStatus(created, "finished");
    assertThat(race.path("progress").path("done").intValue()).isEqualTo(4);
    assertThat(race.path("reference").stringValue()).isEqualTo("serial");
    JsonNode pool = race.path("executors").path(1);
    assertThat(pool.path("executor").stringValue()).isEqualTo("process_pool:3");
    assertThat(pool.path("runs")).hasSize(1);
    assertThat(pool.path("median").doubleValue()).isGreaterThan(0);
    assertThat(pool.path("speedup").isNumber()).isTrue();
    assertThat(race.path("disturbed")).isEmpty();
    String run = pool.path("runs").path(0).path("id").stringValue();
    assertThat(client.get("/api/runs/" + run).json().path("name").stringValue())
        .isEqualTo("Squares on process_pool:3");
    assertThat(client.get("/runs").text())
        .contains("/races/" + race.path("id").stringValue())
        .doesNotContain(run);
  }

  @Test
  void aRunThatFailsLeavesItsErrorAndTheRaceGoesOn() {
    Answer created = race("[\"serial\"]", 1);

    started(1).ends(RunStatus.FAILED);
    started(2).ends(RunStatus.FAILED);

    JsonNode serial = awaitStatus(created, "finished").path("executors").path(0);
    assertThat(serial.path("median").isNull()).isTrue();
    assertThat(serial.path("runs").path(0).path("status").stringValue()).isEqualTo("failed");
  }

  @Test
  void whoHasTheKeyEndsARaceAndTheRunThatGoesOn() {
    Answer created = race("[\"serial\", \"threads\"]", 3);
    started(1);
    String key = created.json().path("race_key").stringValue();

    assertThat(client.post(location(created) + "/cancellation", "{}").status()).isEqualTo(401);
    assertThat(cancel(created, "wrong").status()).isEqualTo(403);
    assertThat(cancel(created, key).status()).isEqualTo(202);

    awaitStatus(created, "cancelled");
    assertThat(launcher.started()).hasSize(1);
  }

  @Test
  void aRaceThatWaitsForAnotherCanBeEndedBeforeItBegins() {
    Answer first = race("[\"serial\"]", 1);
    started(1);
    Answer second = race("[\"threads\"]", 1);

    cancel(second, second.json().path("race_key").stringValue());

    assertThat(shown(second).path("status").stringValue()).isEqualTo("cancelled");
    assertThat(shown(first).path("status").stringValue()).isEqualTo("running");
  }

  @Test
  void aRaceThatWasNotOverWhenTheServerStoppedHasCrashedOrWasCancelled() {
    Answer created = race("[\"serial\"]", 1);
    Answer waiting = race("[\"serial\"]", 1);
    started(1);

    site.close();
    site = Site.start(data, new TestingRunLauncher());
    client = site.client();

    assertThat(shown(created).path("status").stringValue()).isIn("cancelled", "crashed");
    assertThat(shown(waiting).path("status").stringValue()).isIn("cancelled", "crashed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[\"treads\"]              | 1  | was \"treads\"",
        "[\"serial:2\"]            | 1  | serial has no number of workers",
        "[\"process_pool+gil\"]    | 1  | process_pool has no gil",
        "[]                        | 1  | must be a list of kinds",
        "\"serial\"                | 1  | must be a list of kinds",
        "[1]                       | 1  | must be a list of kinds",
        "[\"serial\"]              | 0  | a whole number of 1 or more",
        "[\"serial\"]              | 21 | repeat must be 1 to 20",
      })
  void whatCannotBeRacedIsRefusedWithTheReason(String executors, int repeat, String reason) {
    Answer refused = race(executors, repeat);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("detail").stringValue()).contains(reason);
    assertThat(launcher.started()).isEmpty();
  }

  @Test
  void aWorkflowWithoutAnExecutorHasNothingToRace() {
    Answer refused = client.post("/api/races", "{\"workflow\": %s}".formatted(Documents.SMALL));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("detail").stringValue()).contains("has no executor");
  }

  @Test
  void thereIsNoRaceThatNobodyStarted() {
    assertThat(client.get("/api/races/nothing").status()).isEqualTo(404);
    assertThat(client.get("/races/nothing").status()).isEqualTo(404);
  }

  @Test
  void thePageOfARaceHoldsWhatTheApiShows() {
    Answer created = race("[\"serial\"]", 1);

    Answer page = client.get("/races/" + created.json().path("id").stringValue());

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("<race-page", "Squares", "/static/race.js");
  }
}
