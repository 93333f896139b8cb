package dev.poolyard.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.poolyard.process.MainProcesses;
import dev.poolyard.server.support.Documents;
import dev.poolyard.server.support.Runs;
import dev.poolyard.server.support.Runs.Started;
import dev.poolyard.server.support.Site;
import dev.poolyard.server.support.Slice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real run's trace is well formed, and its slices are those of the recording. */
class TracesTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String TWO = "\"type\": \"process_pool\", \"params\": {\"max_workers\": 2}";

  /** Tasks that finish, and one that fails, is tried again, and fails. */
  private static final String MIXED =
      """
      {"format": "poolyard/1", "name": "Mixed", "nodes": [
        {"id": "items", "type": "list", "params": {"items": [1, 2, 0]}},
        {"id": "work", "type": "function", "params": {"source": "import time\\n\\ndef work(x):\\n    time.sleep(0.002)\\n    print(x)\\n    return 1 / x\\n"}},
        {"id": "executor", "type": "%s"},
        {"id": "mapped", "type": "map", "params": {"chunksize": 1, "retries": 1},
         "in": {"function": "work", "items": "items", "executor": "executor"}},
        {"id": "output", "type": "output", "in": {"value": "mapped"}}]}
      """;

  /** Pure, and long enough to be killed in the middle. */
  private static final String COUNTING =
      """
      {"format": "poolyard/1", "name": "Counting", "nodes": [
        {"id": "items", "type": "range", "params": {"stop": 4}},
        {"id": "work", "type": "function", "params": {"source": "def work(x):\\n    total = 0\\n    for i in range(20000000):\\n        total += i\\n    return total\\n"}},
        {"id": "executor", "type": "process_pool", "params": {"max_workers": 2}},
        {"id": "mapped", "type": "map", "params": {"chunksize": 1},
         "in": {"function": "work", "items": "items", "executor": "executor"}},
        {"id": "output", "type": "output", "in": {"value": "mapped"}}]}
      """;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serial",
        "threads",
        "thread_pool",
        "virtual_threads",
        "work_stealing",
        "interpreter_pool",
        "processes",
        "process_pool"
      })
  void onEveryKindOfExecutorWithATaskThatFailsAndIsTriedAgain(String kind) throws Exception {
    Started run = runs.start(MIXED.formatted(kind));
    run.awaitEnd();

    List<JsonNode> events = events(run);
    assertThat(events).anyMatch(ofType("task_retried")).anyMatch(ofType("task_failed"));
    assertThat(checkedSlices(run)).isEqualTo(sorted(Slice.ofEvents(events)));
  }

  @Test
  void chunksBearTheirItems() throws Exception {
    Started run = runs.start(Documents.SQUARES.replace("\"chunksize\": 1", "\"chunksize\": 2"));
    run.awaitEnd();

    assertThat(checkedSlices(run))
        .extracting(Slice::name)
        .containsExactlyInAnyOrder("squares[0:2]", "squares[2:4]", "squares[4]");
  }

  @Test
  void ofACancelledRun() throws Exception {
    Started run = runs.start(Documents.sleeps(30, 8, TWO));
    run.awaitEvents("task_started", 2);
    run.post("/cancellation", "{\"wait\": false}");
    run.awaitEnd();

    assertThat(events(run)).anyMatch(ofType("task_cancelled"));
    assertThat(checkedSlices(run)).hasSize(2).isEqualTo(sorted(Slice.ofEvents(events(run))));
  }

  @Test
  void ofAKilledRun() throws Exception {
    Started run = runs.start(Documents.sleeps(30, 8, TWO));
    run.awaitEvents("task_started", 2);
    run.post("/cancellation", "{\"kill\": true}");
    run.awaitEnd();

    assertThat(checkedSlices(run)).hasSize(2).isEqualTo(sorted(Slice.ofEvents(events(run))));
  }

  @Test
  void ofAKilledWorkerWhoseTaskRunsAgainElsewhere() throws Exception {
    Started run = runs.start(COUNTING);
    run.awaitEvents("task_started", 2);
    long victim =
        events(run).stream()
            .filter(event -> event.path("kind").asString().equals("process"))
            .findFirst()
            .orElseThrow()
            .path("pid")
            .asLong();
    assertThat(run.post("/workers/" + victim + "/kill", "").status()).isEqualTo(202);

    assertThat(run.awaitEnd().path("status").asString()).isEqualTo("succeeded");

    assertThat(events(run)).anyMatch(ofType("task_retried"));
    assertThat(checkedSlices(run)).hasSize(5).isEqualTo(sorted(Slice.ofEvents(events(run))));
  }

  @Test
  void virtualThreadsInBulkAreACounter() throws Exception {
    Started run = runs.start(Documents.sleeps(0.05, 2000, "\"type\": \"virtual_threads\""));
    assertThat(run.awaitEnd().path("status").asString()).isEqualTo("succeeded");

    List<JsonNode> bulk = events(run).stream().filter(ofType("bulk")).toList();
    assertThat(bulk).isNotEmpty();
    assertThat(checkedSlices(run)).isEqualTo(sorted(Slice.ofEvents(events(run))));
    assertThat(
            trace(run)
                .path("traceEvents")
                .valueStream()
                .filter(event -> event.path("ph").asString().equals("C")))
        .extracting(event -> event.path("args").path("running").asLong())
        .isEqualTo(bulk.stream().map(event -> event.path("running").asLong()).toList());
  }

  @Test
  void whatStillRunsHasABeginningOnly() throws Exception {
    Started run = runs.start(Documents.sleeps(30, 2, "\"type\": \"threads\""));
    run.awaitEvents("task_started", 2);

    JsonNode trace = trace(run);
    run.post("/cancellation", "{\"wait\": false}");
    run.awaitEnd();

    assertValid(trace);
    assertThat(trace.path("traceEvents"))
        .filteredOn(event -> event.path("ph").asString().equals("B"))
        .extracting(event -> event.path("name").asString())
        .containsExactlyInAnyOrder("mapped[0]", "mapped[1]");
  }

  private static List<Slice> checkedSlices(Started run) throws IOException {
    JsonNode trace = trace(run);
    assertValid(trace);
    return sorted(Slice.ofTrace(trace));
  }

  private static List<Slice> sorted(List<Slice> slices) {
    return slices.stream()
        .sorted(Comparator.comparing(Slice::lane).thenComparing(Slice::start))
        .toList();
  }

  private static void assertValid(JsonNode trace) throws IOException {
    try (InputStream text = TracesTest.class.getResourceAsStream("trace-events.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(JSON.readTree(text));
      assertThat(schema.validate(trace)).isEmpty();
    }
  }

  private static JsonNode trace(Started run) {
    return run.client().get("/api/runs/" + run.id() + "/trace.json").json();
  }

  private static List<JsonNode> events(Started run) {
    return run.client()
        .get("/api/runs/" + run.id() + "/events")
        .text()
        .lines()
        .map(JSON::readTree)
        .toList();
  }

  private static Predicate<JsonNode> ofType(String type) {
    return event -> event.path("type").asString().equals(type);
  }
}
