package dev.poolyard.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.server.support.Client;
import dev.poolyard.server.support.Client.Answer;
import dev.poolyard.server.support.Documents;
import dev.poolyard.server.support.Site;
import dev.poolyard.server.support.TestingRunLauncher;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowRoutesTest {
  private static final String CHANGED = Documents.SMALL.replace("42", "43");

  private Site site;
  private Client client;

  @BeforeEach
  void start(@TempDir Path data) {
    site = Site.start(data, new TestingRunLauncher());
    client = site.client();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aSavedDocumentComesBackAsItWasSent() {
    Answer created = client.post("/api/workflows", Documents.SMALL);
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.json().path("revision").intValue()).isEqualTo(1);
    String id = created.json().path("id").stringValue();
    assertThat(created.header("Location")).isEqualTo("/api/workflows/" + id);
    assertThat(created.json().path("url").stringValue()).endsWith("/w/" + id);

    Answer read = client.get(created.header("Location"));

    assertThat(read.status()).isEqualTo(200);
    assertThat(read.text()).isEqualTo(Documents.SMALL.strip());
    assertThat(read.header("ETag")).isEqualTo(created.header("ETag")).startsWith("\"");
  }

  @Test
  void theSameTextSavedAgainGetsAnotherId() {
    String first = create().id();
    String second = create().id();

    assertThat(first).isNotEqualTo(second).hasSizeBetween(10, 12);
  }

  @Test
  void theEditKeyIsNeverShownAgain() {
    Saved saved = create();

    assertThat(client.get("/api/workflows/" + saved.id()).text()).doesNotContain(saved.key());
    assertThat(client.get("/api/workflows/" + saved.id() + "/revisions").text())
        .doesNotContain(saved.key());
    assertThat(saved.key()).hasSizeGreaterThan(22);
  }

  @Test
  void whoeverHasTheKeySavesTheNextRevisionAndTheOldOneStays() {
    Saved saved = create();

    Answer updated = update(saved, CHANGED, saved.etag());

    assertThat(updated.status()).isEqualTo(200);
    assertThat(updated.json().path("revision").intValue()).isEqualTo(2);
    assertThat(client.get("/api/workflows/" + saved.id()).text()).isEqualTo(CHANGED.strip());
    assertThat(client.get("/api/workflows/" + saved.id() + "/revisions/1").text())
        .isEqualTo(Documents.SMALL.strip());
    assertThat(client.get("/api/workflows/" + saved.id() + "/revisions").json().path("revisions"))
        .hasSize(2);
  }

  @Test
  void aRevisionWithoutAKeyIs401AndWithAWrongOne403() {
    Saved saved = create();
    String path = "/api/workflows/" + saved.id();

    Answer without = client.put(path, CHANGED, "If-Match", saved.etag());
    Answer wrong =
        client.put(path, CHANGED, "If-Match", saved.etag(), "Authorization", "Bearer wrong");

    assertThat(without.status()).isEqualTo(401);
    assertThat(without.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(wrong.status()).isEqualTo(403);
  }

  @Test
  void aRevisionOnTopOfAnOldOneIsRefusedAndNamesTheNewest() {
    Saved saved = create();
    String newest = update(saved, CHANGED, saved.etag()).header("ETag");

    Answer lost = update(saved, Documents.SMALL, saved.etag());

    assertThat(lost.status()).isEqualTo(412);
    assertThat(lost.header("ETag")).isEqualTo(newest);
    assertThat(client.get("/api/workflows/" + saved.id()).text()).isEqualTo(CHANGED.strip());
  }

  @Test
  void aRevisionThatDoesNotSayWhatItChangesIs428() {
    Saved saved = create();

    Answer answer =
        client.put(
            "/api/workflows/" + saved.id(), CHANGED, "Authorization", "Bearer " + saved.key());

    assertThat(answer.status()).isEqualTo(428);
  }

  @Test
  void aForkIsAWorkflowOfItsOwnThatNamesItsOrigin() {
    Saved saved = create();

    Answer fork = client.post("/api/workflows/" + saved.id() + "/forks", "");

    assertThat(fork.status()).isEqualTo(201);
    assertThat(fork.json().path("id").stringValue()).isNotEqualTo(saved.id());
    assertThat(fork.json().path("edit_key").stringValue()).isNotEqualTo(saved.key());
    assertThat(fork.json().path("forked_from").path("id").stringValue()).isEqualTo(saved.id());
    assertThat(fork.json().path("forked_from").path("revision").intValue()).isEqualTo(1);
    assertThat(client.get(fork.header("Location")).text()).isEqualTo(Documents.SMALL.strip());
  }

  @Test
  void anOldRevisionCanBeForked() {
    Saved saved = create();
    update(saved, CHANGED, saved.etag());

    Answer fork = client.post("/api/workflows/" + saved.id() + "/forks", "{\"revision\": 1}");

    assertThat(client.get(fork.header("Location")).text()).isEqualTo(Documents.SMALL.strip());
  }

  @Test
  void anUnchangedDocumentIsNotSentAgain() {
    Saved saved = create();

    Answer answer = client.get("/api/workflows/" + saved.id(), "If-None-Match", saved.etag());

    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.text()).isEmpty();
  }

  @Test
  void whatIsNotThereIs404() {
    Saved saved = create();

    assertThat(client.get("/api/workflows/nothing").status()).isEqualTo(404);
    assertThat(client.get("/api/workflows/nothing/revisions").status()).isEqualTo(404);
    assertThat(client.get("/api/workflows/" + saved.id() + "/revisions/2").status()).isEqualTo(404);
    assertThat(client.get("/api/workflows/" + saved.id() + "/revisions/x").status()).isEqualTo(404);
    assertThat(client.post("/api/workflows/nothing/forks", "").status()).isEqualTo(404);
  }

  private Saved create() {
    Answer answer = client.post("/api/workflows", Documents.SMALL);
    return new Saved(
        answer.json().path("id").stringValue(),
        answer.json().path("edit_key").stringValue(),
        answer.header("ETag"));
  }

  private Answer update(Saved saved, String document, String etag) {
    return client.put(
        "/api/workflows/" + saved.id(),
        document,
        "If-Match",
        etag,
        "Authorization",
        "Bearer " + saved.key());
  }

  private record Saved(String id, String key, String etag) {}
}
