package dev.poolyard.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.server.support.Client.Answer;
import dev.poolyard.server.support.Site;
import dev.poolyard.server.support.TestingRunLauncher;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthAndErrorsTest {
  private Site site;

  @BeforeEach
  void start(@TempDir Path data) {
    site = Site.start(data, new TestingRunLauncher());
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aServerThatServesIsLiveAndReady() {
    assertThat(site.client().get("/health/live").status()).isEqualTo(200);
    assertThat(site.client().get("/health/ready").status()).isEqualTo(200);
  }

  @Test
  void whatIsNotThereIsAProblem() {
    Answer answer = site.client().get("/api/nothing");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("detail").stringValue()).contains("/api/nothing");
  }

  @Test
  void anotherMethodIsAProblemThatNamesTheRightOne() {
    Answer answer = site.client().send("DELETE", "/api/workers", "");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.json().path("detail").stringValue()).contains("GET");
  }

  @Test
  void metricsCountRequests() {
    site.client().get("/health/live");

    assertThat(site.client().get("/metrics").text())
        .contains(
            "poolyard_http_seconds_count{method=\"GET\",route=\"/health/live\",status=\"200\"}");
  }
}
