package dev.poolyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.DeadlockFound;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Workflows in which nearly everything waits for something else, but nothing for ever: calls wait
 * for the futures of others, for locks that all take in the same order, and for a channel.
 */
class NoFalseAlarmTest {
  private static final int WORKFLOWS = 200;

  /** Each has a worker for every call, so that no wait can starve another. */
  private static final List<String> EXECUTORS =
      List.of(
          "\"type\": \"threads\"",
          "\"type\": \"threads\", \"params\": {\"gil\": true}",
          "\"type\": \"virtual_threads\"",
          "\"type\": \"work_stealing\"",
          "\"type\": \"thread_pool\", \"params\": {\"max_workers\": 16}");

  private static final String CALL =
      """
      import time
      def call(first, second, channel, *rest):
          number, nap, *futures = rest[-2:] + rest[:-2]
          time.sleep(nap)
          total = number + sum(future.result() for future in futures)
          with first.lock():
              first.add(1)
              with second.lock():
                  second.add(total)
          channel.put(number)
          return total % 1000
      """;
  private static final String COLLECT =
      """
      def collect(channel, count):
          return sorted(channel.get() for i in range(count))
      """;

  private static String[] nodes(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    int calls = random.nextInt(3, 13);
    List<String> nodes = new ArrayList<>();
    nodes.add("{\"id\": \"pool\", %s}".formatted(EXECUTORS.get((int) (seed % EXECUTORS.size()))));
    nodes.add("{\"id\": \"first\", \"type\": \"shared_counter\"}");
    nodes.add(
        "{\"id\": \"second\", \"type\": \"shared_counter\", \"params\": {\"sync\": \"lock\"}}");
    nodes.add(
        "{\"id\": \"channel\", \"type\": \"channel\", \"params\": {\"maxsize\": %d}}"
            .formatted(random.nextInt(1, 4)));
    nodes.add(function("call", CALL));
    nodes.add(function("collect", COLLECT));
    nodes.add(
        """
        {"id": "collected", "type": "submit", "params": {"args": [%d]},
         "in": {"function": "collect", "values": ["channel"], "executor": "pool"}}\
        """
            .formatted(calls));
    for (int i = 0; i < calls; i++) {
      List<String> waitsFor =
          IntStream.range(0, i)
              .filter(_ -> random.nextInt(3) == 0)
              .mapToObj(earlier -> "\"c%d\"".formatted(earlier))
              .toList();
      nodes.add(
          """
          {"id": "c%d", "type": "submit", "params": {"args": [%d, %.3f]},
           "in": {"function": "call", "values": ["first", "second", "channel"],
                  "futures": [%s], "executor": "pool"}}\
          """
              .formatted(i, i, random.nextDouble(0.01), String.join(", ", waitsFor)));
    }
    nodes.add("{\"id\": \"numbers\", \"type\": \"result\", \"in\": {\"future\": \"collected\"}}");
    nodes.add(
        "{\"id\": \"out\", \"type\": \"expect\", \"params\": {\"equals\": %s},"
                .formatted(IntStream.range(0, calls).boxed().toList())
            + " \"in\": {\"value\": \"numbers\"}}");
    return nodes.toArray(String[]::new);
  }

  private static String function(String id, String source) {
    return "{\"id\": \"%s\", \"type\": \"function\", \"params\": {\"source\": \"%s\"}}"
        .formatted(id, source.replace("\n", "\\n"));
  }

  @Test
  void what_waits_but_not_for_ever_is_never_taken_for_a_deadlock() {
    for (long seed = 0; seed < WORKFLOWS; seed++) {
      TestingWorkflow workflow =
          new TestingWorkflow(nodes(seed)).deadlockGrace(Optional.of(Duration.ofMillis(1)));

      RunResource run = workflow.run();

      assertThat(run.error()).as("workflow %d", seed).isNull();
      assertThat(run.status()).as("workflow %d", seed).isEqualTo(RunStatus.SUCCEEDED);
      assertThat(workflow.events(DeadlockFound.class)).as("workflow %d", seed).isEmpty();
    }
  }
}
