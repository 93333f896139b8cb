package dev.poolyard.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.RunStatus;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.server.store.Store;
import dev.poolyard.server.support.Documents;
import dev.poolyard.server.support.TestingRunLauncher;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunRegistryTest {
  private static final RunLimits LIMITS = new RunLimits(1, 10, Duration.ofMinutes(1));

  @TempDir private Path data;

  @Test
  void aServerThatComesBackEndsWhatTheOneBeforeItLeftAndKeepsItsEvents() throws Exception {
    String going;
    String waiting;
    try (Store store = open()) {
      TestingRunLauncher launcher = new TestingRunLauncher();
      // Never closed, as a killed server closes nothing.
      RunRegistry killed = new RunRegistry(store.runs(), launcher, LIMITS, InstantSource.system());
      going = killed.submit(submission()).run().id();
      waiting = killed.submit(submission()).run().id();
      for (int task = 1; task <= 2500; task++) {
        launcher.started().getFirst().happens(new TaskQueued(task, task, "squares", task, 1));
      }
    }

    try (Store store = open();
        RunRegistry runs =
            new RunRegistry(
                store.runs(), new TestingRunLauncher(), LIMITS, InstantSource.system())) {
      WatchableRun crashed = runs.find(going).orElseThrow();
      JsonNode resource = new JsonMapper().readTree(crashed.resource());
      assertThat(crashed.status()).isEqualTo(RunStatus.CRASHED);
      assertThat(resource.path("error").path("message").stringValue()).contains("server stopped");
      assertThat(resource.path("main_pid").longValue()).isEqualTo(4_000_000);
      assertThat(crashed.newestSequence()).isGreaterThanOrEqualTo(2001);
      assertThat(crashed.eventsAfter(crashed.newestSequence() - 1, 10))
          .singleElement()
          .asString()
          .contains("run_finished", "crashed");
      assertThat(runs.find(waiting).orElseThrow().status()).isEqualTo(RunStatus.CRASHED);
      assertThat(runs.runningCount()).isZero();
    }
  }

  @Test
  void aClosingRegistryEndsWhatRunsAndWhatWaits() throws Exception {
    String going;
    String waiting;
    try (Store store = open()) {
      try (RunRegistry runs =
          new RunRegistry(store.runs(), new TestingRunLauncher(), LIMITS, InstantSource.system())) {
        going = runs.submit(submission()).run().id();
        waiting = runs.submit(submission()).run().id();
      }
      assertThat(store.runs().find(going).orElseThrow().status()).isEqualTo("cancelled");
      assertThat(store.runs().find(waiting).orElseThrow().status()).isEqualTo("cancelled");
    }
  }

  @Test
  void aRunThatIsAdmittedAsAnotherEndsGetsItsTurn() throws Exception {
    TestingRunLauncher launcher = new TestingRunLauncher();
    try (Store store = open();
        RunRegistry runs =
            new RunRegistry(store.runs(), launcher, LIMITS, InstantSource.system())) {
      runs.submit(submission());
      for (int round = 0; round < 200; round++) {
        TestingRunLauncher.TestingRun going = launcher.started().getLast();
        Thread ending = Thread.ofPlatform().start(() -> going.ends(RunStatus.SUCCEEDED));
        runs.submit(submission());
        ending.join();

        assertThat(launcher.started()).hasSize(round + 2);
      }
    }
  }

  @Test
  void aLongRunHoldsOnlyItsNewestEventsButCanBeReadFromTheStart() throws Exception {
    TestingRunLauncher launcher = new TestingRunLauncher();
    try (Store store = open();
        RunRegistry runs =
            new RunRegistry(store.runs(), launcher, LIMITS, InstantSource.system())) {
      WatchableRun run = runs.submit(submission()).run();
      for (int task = 1; task <= 50_000; task++) {
        launcher.started().getFirst().happens(new TaskQueued(task, task, "squares", task, 1));
      }

      assertThat(run.eventsAfter(0, 3)).hasSize(3).first().asString().startsWith("{\"seq\":1,");
      assertThat(run.eventsAfter(25_000, 1)).singleElement().asString().contains("\"seq\":25001,");
      assertThat(run.newestSequence()).isEqualTo(50_002);
    }
  }

  private Store open() {
    return Store.open(data, InstantSource.system());
  }

  private static RunSubmission submission() {
    return new RunSubmission(
        Documents.SMALL,
        "Answer",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
