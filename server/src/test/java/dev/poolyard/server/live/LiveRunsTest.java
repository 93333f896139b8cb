package dev.poolyard.server.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.RunStatus;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskProgressed;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.server.support.Documents;
import dev.poolyard.server.support.Site;
import dev.poolyard.server.support.TestingRunLauncher;
import dev.poolyard.server.support.TestingRunLauncher.TestingRun;
import dev.poolyard.server.support.Watching;
import java.net.URI;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveRunsTest {
  private final TestingRunLauncher launcher = new TestingRunLauncher();
  private Site site;

  @BeforeEach
  void start(@TempDir Path data) {
    site = Site.start(data, launcher);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aWatcherThatIsCutOffAndComesBackSeesEveryEventOnceAndInOrder() throws Exception {
    String id = startRun();
    TestingRun run = launcher.started().getFirst();
    Thread worker = Thread.startVirtualThread(() -> work(run, 20_000));
    List<Long> seen = new ArrayList<>();
    int close;
    int enough = 100;
    do {
      long after = seen.isEmpty() ? 0 : seen.getLast();
      Watching watching = Watching.watch(site.client(), id, after, enough);
      close = watching.awaitClose();
      seen.addAll(watching.sequences());
      enough *= 4;
    } while (close == -1);
    worker.join();

    assertThat(close).isEqualTo(1000);
    // run_queued, run_started, worker_started, three for each task, run_finished
    assertThat(seen)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 3 + 60_000 + 1).boxed().toList());
  }

  @Test
  void aWatcherOfARecordedRunSeesTheSame() throws Exception {
    String id = startRun();
    work(launcher.started().getFirst(), 3000);

    Watching watching = Watching.watch(site.client(), id, 9000, Integer.MAX_VALUE);

    assertThat(watching.awaitClose()).isEqualTo(1000);
    assertThat(watching.sequences()).containsExactly(9001L, 9002L, 9003L, 9004L);
    assertThat(watching.events().getLast().path("type").stringValue()).isEqualTo("run_finished");
  }

  @Test
  void manyWatchersSeeEverythingWhileOneThatDoesNotReadHoldsUpNobodyAndCatchesUp()
      throws Exception {
    String id = startRun();
    TestingRun run = launcher.started().getFirst();
    Watching slow = Watching.holdBack(site.client(), id, 500);
    List<Watching> watchers = new ArrayList<>();
    for (int number = 0; number < 12; number++) {
      watchers.add(Watching.watch(site.client(), id, 0, Integer.MAX_VALUE));
    }
    // More than the buffers of a connection hold, so that the slow one is really behind.
    int lines = 5000;
    Thread worker = Thread.startVirtualThread(() -> print(run, lines, "x".repeat(5000)));
    // run_queued, run_started, worker_started, the lines, run_finished
    List<Long> everything = LongStream.rangeClosed(1, 3 + lines + 1).boxed().toList();
    for (Watching watcher : watchers) {
      assertThat(watcher.awaitClose()).isEqualTo(1000);
      assertThat(watcher.sequences()).isEqualTo(everything);
    }
    worker.join();
    assertThat(slow.events()).isEmpty();

    slow.readOn();

    assertThat(slow.awaitClose()).as("it cuts itself off when it has had enough").isEqualTo(-1);
    List<Long> seen = new ArrayList<>(slow.sequences());
    assertThat(seen).hasSizeBetween(500, everything.size() - 1);
    Watching resumed = Watching.watch(site.client(), id, seen.getLast(), Integer.MAX_VALUE);
    assertThat(resumed.awaitClose()).isEqualTo(1000);
    seen.addAll(resumed.sequences());
    assertThat(seen).isEqualTo(everything);
  }

  @Test
  void theNewestSampleArrivesThoughOthersAreDropped() {
    String id = startRun();
    TestingRun run = launcher.started().getFirst();
    run.happens(worker());
    run.happens(new TaskQueued(0, 1, "squares", 0, 1));
    run.happens(new TaskStarted(0, 1, 0));
    for (int i = 0; i <= 10_000; i++) {
      run.happens(new TaskProgressed(0, 1, i / 10_000.0));
    }

    Watching watching = Watching.watch(site.client(), id, 0, Integer.MAX_VALUE);

    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() ->
            assertThat(watching.events())
                .filteredOn(event -> event.path("type").stringValue().equals("progress"))
                .singleElement()
                .satisfies(event -> {
                  assertThat(event.has("seq")).isFalse();
                  assertThat(event.path("fraction").doubleValue()).isEqualTo(1.0);
                }));
  }

  @Test
  void aRunThatIsNotThereCannotBeWatched() {
    assertThatThrownBy(() -> Watching.watch(site.client(), "nothing", 0, 1))
        .isInstanceOf(CompletionException.class)
        .hasStackTraceContaining("404");
  }

  @Test
  void aPageOfAnotherSiteCannotWatch() {
    String id = startRun();
    var socket =
        site.client()
            .http()
            .newWebSocketBuilder()
            .header("Origin", "https://elsewhere.example")
            .buildAsync(
                URI.create(
                    site.client().address().toString().replaceFirst("^http", "ws")
                        + "ws/runs/"
                        + id),
                new WebSocket.Listener() {});

    assertThatThrownBy(socket::join).hasStackTraceContaining("403");
  }

  private String startRun() {
    return site.client()
        .post("/api/runs", Documents.run(Documents.SMALL))
        .json()
        .path("id")
        .stringValue();
  }

  private static void work(TestingRun run, int tasks) {
    run.happens(worker());
    for (int task = 1; task <= tasks; task++) {
      run.happens(new TaskQueued(0, task, "squares", task - 1, 1));
      run.happens(new TaskStarted(0, task, 0));
      run.happens(new TaskFinished(0, task, 0, null));
    }
    run.ends(RunStatus.SUCCEEDED);
  }

  private static void print(TestingRun run, int lines, String text) {
    run.happens(worker());
    for (int line = 0; line < lines; line++) {
      run.happens(new ConsolePrinted(0, 0, text));
    }
    run.ends(RunStatus.SUCCEEDED);
  }

  private static WorkerStarted worker() {
    return new WorkerStarted(
        0, 0, 4_000_001, "Process-1", "MainThread", WorkerKind.PROCESS, "pool");
  }
}
