package dev.poolyard.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.poolyard.engine.RunOptions;
import dev.poolyard.event.OutputProduced;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunFinished;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads whose stacks the JVM chooses, in a real main process. */
class DeepRecursionTest {
  /** Each call is several frames deep: through a sort, its key and a generator. */
  private static final String DOCUMENT =
      """
      {"format": "poolyard/1", "name": "deep", "nodes": [
        {"id": "deep", "type": "function", "params": {"source":
          "def deep(n):\\n    if n == 0:\\n        return 0\\n    return 1 + sum(sorted((deep(n - 1) for _ in range(1)), key=lambda x: -x))"}},
        {"id": "pool", "type": "%s"},
        {"id": "call", "type": "apply", "params": {"args": [480]},
         "in": {"function": "deep", "executor": "pool"}},
        {"id": "output", "type": "output", "in": {"value": "call"}}]}
      """;

  private final List<RunEvent> events = new CopyOnWriteArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"virtual_threads", "work_stealing"})
  void a_function_may_call_itself_as_deep_as_on_other_threads(String type) {
    try (MainProcesses launcher = new MainProcesses(0, false)) {
      launcher.start(new RunRequest(DOCUMENT.formatted(type), RunOptions.USUAL), events::add);
      await()
          .atMost(Duration.ofMinutes(3))
          .until(() -> events.stream().anyMatch(RunFinished.class::isInstance));
    }

    assertThat(events)
        .filteredOn(OutputProduced.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            OutputProduced.class, output -> assertThat(output.value()).hasToString("480"));
  }
}
