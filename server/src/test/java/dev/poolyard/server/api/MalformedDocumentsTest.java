package dev.poolyard.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.poolyard.model.MalformedDocument;
import dev.poolyard.model.WorkflowReader;
import dev.poolyard.server.support.Client.Answer;
import dev.poolyard.server.support.Site;
import dev.poolyard.server.support.TestingRunLauncher;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedDocumentsTest {
  private static Site site;

  @BeforeAll
  static void start(@TempDir Path data) {
    site = Site.start(data, new TestingRunLauncher());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @MethodSource("dev.poolyard.model.MalformedDocuments#all")
  void aMalformedDocumentIsNotSaved(MalformedDocument document) {
    assertRefused(site.client().post("/api/workflows", document.bytes()));
  }

  @ParameterizedTest
  @MethodSource("dev.poolyard.model.MalformedDocuments#all")
  void aMalformedDocumentIsNotRun(MalformedDocument document) {
    String text = new String(document.bytes(), StandardCharsets.UTF_8).strip();
    assumeThat(WorkflowReader.read(text).workflow()).as("only wrong for its spaces").isEmpty();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes("{\"workflow\": ".getBytes(StandardCharsets.UTF_8));
    body.writeBytes(document.bytes());
    body.writeBytes("}".getBytes(StandardCharsets.UTF_8));

    assertRefused(site.client().post("/api/runs", body.toByteArray()));
  }

  @ParameterizedTest
  @MethodSource("dev.poolyard.model.MalformedDocuments#all")
  void aMalformedDocumentIsValidatedIntoItsProblemsOrIsNoJson(MalformedDocument document) {
    Answer answer = site.client().post("/api/validations", document.bytes());

    if (answer.status() == 200) {
      assertThat(answer.json().path("problems"))
          .extracting(problem -> problem.path("code").stringValue())
          .contains(document.code());
    } else {
      assertRefused(answer);
    }
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).isIn(400, 422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("detail").stringValue())
        .hasSizeGreaterThan(15)
        .doesNotContain("Exception", "tools.jackson", "dev.poolyard");
  }
}
