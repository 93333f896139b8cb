package dev.poolyard.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.server.support.Client;
import dev.poolyard.server.support.Client.Answer;
import dev.poolyard.server.support.Documents;
import dev.poolyard.server.support.Site;
import dev.poolyard.server.support.TestingRunLauncher;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=]{20,})'");

  private static Site site;
  private static Client client;

  @BeforeAll
  static void start(@TempDir Path data) {
    site = Site.start(data, new TestingRunLauncher());
    client = site.client();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/new", "/new?template=squares", "/runs", "/workers", "/docs"})
  void aPageLetsInItsOwnScriptsAndNoOthers(String path) {
    assertIsPage(client.get(path, "Accept", "text/html"));
  }

  @Test
  void everyAnswerHasAnotherNonce() {
    assertThat(nonce(client.get("/new"))).isNotEqualTo(nonce(client.get("/new")));
  }

  @Test
  void aSavedWorkflowOpensInTheEditorAndHasAHistory() {
    String id = client.post("/api/workflows", Documents.SMALL).json().path("id").stringValue();

    for (String path : new String[] {"/w/" + id, "/w/" + id + "/1"}) {
      Answer page = client.get(path);
      assertIsPage(page);
      assertThat(page.text()).contains("\"answer\"", "\"kind\":\"workflow\"", id);
    }
    assertIsPage(client.get("/w/" + id + "/history"));
  }

  @Test
  void aRunHasAPage() {
    Answer run = client.post("/api/runs", Documents.run(Documents.SMALL));

    assertIsPage(client.get("/runs/" + run.json().path("id").stringValue()));
  }

  @Test
  void twoRunsStandSideBySide() {
    String one = startRun();
    String other = startRun();

    Answer page = client.get("/runs/" + one + "?with=" + other);

    assertIsPage(page);
    assertThat(page.text()).contains("<run-pair", "id=\"other-run\"", one, other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "%3Cscript%3Ealert(1)%3C/script%3E", "a/b%00"})
  void aRunBesideOneThatIsNotThereIsShownAloneAndSaysSo(String missing) {
    Answer page = client.get("/runs/" + startRun() + "?with=" + missing);

    assertIsPage(page);
    assertThat(page.text())
        .contains("<run-page", "There is no run", "nothing to compare with")
        .doesNotContain("<script>alert");
  }

  @Test
  void withoutAnotherRunThereIsNothingToSayAboutOne() {
    assertThat(client.get("/runs/" + startRun() + "?with=").text())
        .contains("<run-page")
        .doesNotContain("There is no run");
  }

  @Test
  void theRunsToCompareWithAreAllOthersAndThoseOfTheSameNameComeFirst() {
    String one = startRun();
    String same = startRun();
    String different =
        client.post("/api/runs", Documents.run(Documents.SQUARES)).json().path("id").stringValue();

    String choices = client.get("/fragments/run-choices?for=" + one).text();

    assertThat(choices)
        .containsSubsequence("/runs/" + one + "?with=" + same, "?with=" + different)
        .doesNotContain("?with=" + one, "<head");
    assertThat(client.get("/fragments/run-choices").status()).isEqualTo(200);
  }

  private static String startRun() {
    return client.post("/api/runs", Documents.run(Documents.SMALL)).json().path("id").stringValue();
  }

  @Test
  void partsOfPagesRefreshWithoutTheRest() {
    assertThat(client.get("/fragments/run-rows").status()).isEqualTo(200);
    assertThat(client.get("/fragments/run-rows").text()).doesNotContain("<head");
    assertThat(client.get("/fragments/worker-rows").status()).isEqualTo(200);
  }

  @Test
  void aDocumentCannotBreakOutOfItsScript() {
    String evil = Documents.SMALL.replace("Answer", "</script><script>alert(1)</script>");
    String id = client.post("/api/workflows", evil).json().path("id").stringValue();

    assertThat(client.get("/w/" + id).text())
        .doesNotContain("<script>alert")
        .contains("\\u003c/script>");
  }

  @Test
  void aBrowserSeesErrorsAsPagesAndAProgramAsProblems() {
    Answer page = client.get("/w/nothing", "Accept", "text/html");
    Answer problem = client.get("/w/nothing", "Accept", "application/json");

    assertThat(page.status()).isEqualTo(404);
    assertIsHtmlOf(page);
    assertThat(page.text()).contains("There is no workflow nothing. Check the link");
    assertThat(problem.status()).isEqualTo(404);
    assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void theThemeIsTakenFromItsCookie() {
    assertThat(client.get("/new", "Cookie", "theme=dark").text()).contains("data-theme=\"dark\"");
    assertThat(client.get("/new", "Cookie", "theme=\"><script>").text())
        .doesNotContain("data-theme");
  }

  @Test
  void anAssetThatHasNotChangedIsNotSentAgain() {
    Answer asset = client.get("/static/app.css");

    assertThat(asset.status()).isEqualTo(200);
    assertThat(asset.header("Content-Type")).startsWith("text/css");
    assertThat(client.get("/static/app.css", "If-None-Match", asset.header("ETag")).status())
        .isEqualTo(304);
    assertThat(client.get("/static/app.css", "Accept-Encoding", "gzip").header("Content-Encoding"))
        .isEqualTo("gzip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing.css", "chunks/", "%2e%2e/simplelogger.properties", "a//b.css"})
  void whatIsNoAssetIs404(String path) {
    assertThat(client.get("/static/" + path).status()).isBetween(400, 404);
  }

  private static void assertIsPage(Answer page) {
    assertThat(page.status()).isEqualTo(200);
    assertIsHtmlOf(page);
  }

  private static void assertIsHtmlOf(Answer page) {
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.text()).contains("nonce=\"" + nonce(page) + "\"");
  }

  private static String nonce(Answer page) {
    Matcher nonce = NONCE.matcher(page.header("Content-Security-Policy"));
    assertThat(nonce.find()).isTrue();
    return nonce.group(1);
  }
}
