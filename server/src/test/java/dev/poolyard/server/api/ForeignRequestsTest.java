package dev.poolyard.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.server.support.Client;
import dev.poolyard.server.support.Documents;
import dev.poolyard.server.support.RawRequest;
import dev.poolyard.server.support.Site;
import dev.poolyard.server.support.TestingRunLauncher;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignRequestsTest {
  @TempDir private Path data;
  private Site site;
  private Client client;

  @BeforeEach
  void start() {
    site = Site.start(data, new TestingRunLauncher());
    client = site.client();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aPageOfAnotherSiteChangesNothingHere() {
    String run = Documents.run(Documents.SMALL);

    assertThat(client.post("/api/runs", run, "Origin", "https://elsewhere.example").status())
        .isEqualTo(403);
    assertThat(client.post("/api/runs", run, "Origin", "null").status()).isEqualTo(403);
    assertThat(client.post("/api/runs", run, "Origin", ownOrigin()).status()).isEqualTo(202);
    assertThat(client.get("/api/workers", "Origin", "https://elsewhere.example").status())
        .isEqualTo(200);
  }

  @Test
  void aServerOnThisMachineDoesNotAnswerToTheNameOfAnother() throws Exception {
    assertThat(RawRequest.get(client.address(), "/api/workers", "rebound.example"))
        .startsWith("HTTP/1.1 403");
    assertThat(RawRequest.get(client.address(), "/api/workers", "localhost"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void aProblemQuotesTextOfAnyLanguageInUtf8() {
    String document =
        "{\"format\": \"poolyard/1\", \"nodes\": [{\"id\": \"é→😀\", \"type\": \"value\"}]}";

    assertThat(client.post("/api/workflows", document).json().path("detail").stringValue())
        .contains("é→😀");
  }

  @Test
  void aMethodThatIsNotAllowedIsAnsweredWithThoseThatAre() throws Exception {
    assertThat(RawRequest.get(client.address(), "/api/runs", "localhost"))
        .startsWith("HTTP/1.1 405")
        .containsPattern("(?i)\\r\\nAllow: POST");
  }

  @Test
  void aRequestThatIsNoHttpIsAProblemLikeAnyOther() throws Exception {
    assertThat(RawRequest.get(client.address(), "/%zz", "localhost"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json")
        .doesNotContain("<html");
  }

  @Test
  void tooManyCostlyRequestsOfOneAddressAre429() {
    try (Site limited =
        Site.start(
            data.resolve("limited"),
            new TestingRunLauncher(),
            settings -> settings.withRequestsPerMinute(4))) {
      for (int i = 0; i < 2; i++) {
        assertThat(limited.client().post("/api/validations", Documents.SMALL).status())
            .isEqualTo(200);
      }
      var refused = limited.client().post("/api/validations", Documents.SMALL);

      assertThat(refused.status()).isEqualTo(429);
      assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
      assertThat(limited.client().get("/api/workers").status()).isEqualTo(200);
    }
  }

  @Test
  void aBodyThatIsTooLongOrSaysItIsNotJsonIsRefused() {
    String spaces = " ".repeat(1_200_000);

    assertThat(client.post("/api/validations", spaces).status()).isEqualTo(422);
    assertThat(
            client.post("/api/validations", Documents.SMALL, "Content-Type", "text/csv").status())
        .isEqualTo(415);
    assertThat(
            client
                .post(
                    "/api/validations",
                    Documents.SMALL,
                    "Content-Type",
                    "application/json; charset=utf-8")
                .status())
        .isEqualTo(200);
  }

  private String ownOrigin() {
    return client.address().toString().replaceFirst("/$", "");
  }
}
