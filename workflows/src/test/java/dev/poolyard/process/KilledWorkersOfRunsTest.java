package dev.poolyard.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.engine.RunOptions;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.Output;
import dev.poolyard.event.RunStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole runs, each in a main process of its own, in which a random worker is killed at a random
 * moment: all of them give the right results, and leave no process.
 *
 * <p>{@code -Dpoolyard.kills=100} sets how many runs there are of each kind.
 */
class KilledWorkersOfRunsTest {
  private static final int RUNS = Integer.getInteger("poolyard.kills", 3);

  /** A kill that comes late finds its run over; then there are more, until one has come in time. */
  private static final int MOST_RUNS = RUNS + 10;

  private static final long LONG_SECONDS = 300;
  private static final int ITEMS = 8;
  private static final String DOCUMENT =
      """
      {"format": "poolyard/1", "name": "sums", "nodes": [
        {"id": "items", "type": "range", "params": {"stop": %d}},
        {"id": "add_up", "type": "function", "params": {"source":
         "def add_up(n):\\n    total = 0\\n    for i in range(300000 + n):\\n        total += i\\n    return total"}},
        {"id": "pool", "type": "%s"},
        {"id": "sums", "type": "map", "params": {"chunksize": 1},
         "in": {"function": "add_up", "items": "items", "executor": "pool"}},
        {"id": "output", "type": "output", "in": {"value": "sums"}}]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"process_pool", "processes"})
  void every_run_is_complete_and_right_and_leaves_no_process(String kind, TestReporter reporter) {
    Random random = new Random(20_262);
    int killed = 0;
    int retried = 0;
    try (MainProcesses launcher = new MainProcesses(2, true)) {
      for (int i = 0; i < RUNS || killed == 0 && i < MOST_RUNS; i++) {
        KillingListener listener = new KillingListener(random);
        RunRequest request = new RunRequest(DOCUMENT.formatted(ITEMS, kind), RunOptions.USUAL);
        LiveRun run = launcher.start(request, listener);
        assertComplete(listener.over().orTimeout(LONG_SECONDS, TimeUnit.SECONDS).join());
        assertThat(listener.pids()).isNotEmpty().noneMatch(KilledWorkersOfRunsTest::isAlive);
        assertThat(isAlive(run.pid())).isFalse();
        killed += listener.killed();
        retried += listener.retried();
      }
    }
    assertThat(killed).isPositive();
    reporter.publishEntry(
        kind, "%d runs, %d workers killed, %d tasks run again".formatted(RUNS, killed, retried));
  }

  private static void assertComplete(RunResource resource) {
    assertThat(resource.error()).isNull();
    assertThat(resource.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(resource.outputs())
        .extracting(Output::value)
        .extracting(Object::toString)
        .containsExactly(expected());
  }

  private static String expected() {
    List<Long> sums = new ArrayList<>();
    for (long n = 300_000; n < 300_000 + ITEMS; n++) {
      sums.add(n * (n - 1) / 2);
    }
    return sums.toString().replace(" ", "");
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
