package dev.poolyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.DeadlockFound;
import dev.poolyard.event.RaceFound;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunStatus;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workflows whose workers share counters, arrays and channels. */
class SharedMemoryTest {
  private static final int TRIES = 10;
  private static final String SHOW =
      """
      {"id": "show", "type": "output", "in": {"value": "shared"}, "after": ["work", "more"]}\
      """;

  private static String pool(String type) {
    return "{\"id\": \"pool\", \"type\": \"%s\"}".formatted(type);
  }

  private static String function(String id, String source) {
    return "{\"id\": \"%s\", \"type\": \"function\", \"params\": {\"source\": \"%s\"}}"
        .formatted(id, source.replace("\"", "\\\"").replace("\n", "\\n"));
  }

  private static String shared(String type, String params) {
    return "{\"id\": \"shared\", \"type\": \"%s\", \"params\": %s}".formatted(type, params);
  }

  /** A node that calls {@code function} with what is shared. */
  private static String submit(String id, String function, String params, String... values) {
    return """
    {"id": "%s", "type": "submit", "params": %s,
     "in": {"function": "%s", "executor": "pool", "values": ["%s"]}}\
    """
        .formatted(id, params, function, String.join("\", \"", values));
  }

  private static String shown(RunResource run) {
    assertThat(run.error()).isNull();
    return run.outputs().getFirst().value().toString();
  }

  private static final String ADD_MANY =
      """
      def f(counter, n):
          for i in range(n):
              counter.add(1)
      """;

  /** Both begin when both are there, so that they do meet. */
  private static final String ADD_TOGETHER =
      """
      def f(counter, ready, n):
          ready.add()
          while ready.value < 2:
              pass
          for i in range(n):
              counter.add(1)
      """;

  @ParameterizedTest
  @CsvSource({
    "threads, lock",
    "threads, atomic",
    "process_pool, lock",
    "process_pool, atomic",
    "virtual_threads, atomic",
    "processes, atomic"
  })
  void a_synchronised_counter_loses_nothing(String executor, String sync) {
    TestingWorkflow workflow =
        new TestingWorkflow(
            pool(executor),
            shared("shared_counter", "{\"initial\": 5, \"sync\": \"%s\"}".formatted(sync)),
            function("add", ADD_MANY),
            submit("work", "add", "{\"args\": [2000]}", "shared"),
            submit("more", "add", "{\"args\": [2000]}", "shared"),
            SHOW);

    assertThat(shown(workflow.run())).isEqualTo("4005");
    assertThat(workflow.events(RaceFound.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads", "process_pool"})
  void an_unsynchronised_counter_loses_updates_and_says_how_many(String executor) {
    TestingWorkflow workflow = addTogether(executor);
    long value = Long.parseLong(shown(workflow.run()));
    // On a machine with much else to do the two may, for once, never meet.
    for (int i = 1; i < TRIES && value == 400_000; i++) {
      workflow = addTogether(executor);
      value = Long.parseLong(shown(workflow.run()));
    }

    assertThat(value).isLessThan(400_000);
    assertThat(workflow.events(RaceFound.class)).hasSize(1);
    RaceFound race = workflow.events(RaceFound.class).getFirst();
    assertThat(race.node()).isEqualTo("shared");
    assertThat(race.expected()).isEqualTo(400_000);
    assertThat(race.actual()).isEqualTo(value);
    assertThat(race.lost()).isEqualTo(400_000 - value);
  }

  private static TestingWorkflow addTogether(String executor) {
    return new TestingWorkflow(
        pool(executor),
        shared("shared_counter", "{}"),
        "{\"id\": \"ready\", \"type\": \"shared_counter\", \"params\": {\"sync\": \"atomic\"}}",
        function("add", ADD_TOGETHER),
        submit("work", "add", "{\"args\": [200000]}", "shared", "ready"),
        submit("more", "add", "{\"args\": [200000]}", "shared", "ready"),
        SHOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads", "process_pool"})
  void a_partial_function_is_given_the_object_and_not_its_value(String executor) {
    RunResource run =
        new TestingWorkflow(
                pool(executor),
                shared("shared_counter", "{\"sync\": \"atomic\"}"),
                function("add", "lambda counter, n: counter.add(n)"),
                Nodes.node("bound", "partial", "", "\"function\": \"add\", \"values\": \"shared\""),
                Nodes.list("items", "[1, 2, 3, 4]"),
                Nodes.calling("work", "map", "", "bound", "items", "pool"),
                "{\"id\": \"more\", \"type\": \"value\", \"params\": {\"value\": 0}}",
                SHOW)
            .run();

    assertThat(shown(run)).isEqualTo("10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads", "process_pool"})
  void the_lock_of_an_object_makes_a_read_and_a_write_one(String executor) {
    String careful =
        """
        def f(counter):
            for i in range(300):
                with counter.lock():
                    counter.add(counter.value * 0 + 1)
        """;
    TestingWorkflow workflow =
        new TestingWorkflow(
            pool(executor),
            shared("shared_counter", "{}"),
            function("add", careful),
            submit("work", "add", "{}", "shared"),
            submit("more", "add", "{}", "shared"),
            SHOW);

    assertThat(shown(workflow.run())).isEqualTo("600");
    assertThat(workflow.events(RaceFound.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads", "process_pool"})
  void an_array_is_filled_by_several_workers(String executor) {
    String fill =
        """
        def f(array, start):
            for i in range(start, len(array), 2):
                array[i] = i * i
            array.add(-1, 100)
        """;
    TestingWorkflow workflow =
        new TestingWorkflow(
            pool(executor),
            shared("shared_array", "{\"length\": 7, \"sync\": \"lock\"}"),
            function("fill", fill),
            submit("work", "fill", "{\"args\": [1]}", "shared"),
            submit("more", "fill", "{\"args\": [3]}", "shared"),
            SHOW);

    assertThat(shown(workflow.run())).isEqualTo("[0,1,0,9,0,25,200]");
  }

  @Test
  void an_index_beyond_the_array_is_an_index_error() {
    RunResource run =
        new TestingWorkflow(
                shared("shared_array", "{\"length\": 3}"),
                function("read", "lambda array: array[3]"),
                "{\"id\": \"work\", \"type\": \"apply\", \"in\":"
                    + " {\"function\": \"read\", \"values\": [\"shared\"]}}")
            .run();

    assertThat(Objects.requireNonNull(run.error()).type()).isEqualTo("IndexError");
    assertThat(Objects.requireNonNull(run.error()).message()).isEqualTo("array index out of range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads", "process_pool"})
  void a_channel_carries_values_from_one_worker_to_another_in_their_order(String executor) {
    String puts =
        """
        def f(channel):
            for word in ["a", [1, 2], None]:
                channel.put(word)
        """;
    String gets = "lambda channel: [channel.get(), channel.get(), channel.get(timeout=20)]";
    RunResource run =
        new TestingWorkflow(
                pool(executor),
                shared("channel", "{\"maxsize\": 1}"),
                function("puts", puts),
                function("gets", gets),
                submit("work", "gets", "{}", "shared"),
                submit("more", "puts", "{}", "shared"),
                "{\"id\": \"result\", \"type\": \"result\", \"in\": {\"future\": \"work\"}}",
                "{\"id\": \"out\", \"type\": \"output\", \"in\": {\"value\": \"result\"}}")
            .run();

    assertThat(shown(run)).isEqualTo("[\"a\",[1,2],null]");
  }

  @Test
  void a_get_to_which_nobody_is_left_to_put_is_a_deadlock() {
    TestingWorkflow workflow =
        new TestingWorkflow(
                pool("threads"),
                shared("channel", "{}"),
                function("gets", "lambda channel: channel.get()"),
                function("puts", "lambda channel: channel.put(1)"),
                submit("work", "gets", "{}", "shared"),
                submit("again", "gets", "{}", "shared"),
                submit("more", "puts", "{}", "shared"))
            .deadlockGrace(Optional.of(Duration.ofMillis(50)));

    RunResource run = workflow.run();

    assertThat(run.status()).isEqualTo(RunStatus.DEADLOCKED);
    assertThat(Objects.requireNonNull(run.error()).message())
        .contains("waits for a value in channel shared");
    assertThat(workflow.events(DeadlockFound.class)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads", "process_pool"})
  void two_locks_that_are_taken_in_different_orders_are_a_deadlock(String executor) {
    String both =
        """
        def f(first, second, mine, yours):
            with first.lock():
                mine.put(1)
                yours.get()
                with second.lock():
                    return 1
        """;
    TestingWorkflow workflow =
        new TestingWorkflow(
                pool(executor),
                "{\"id\": \"left\", \"type\": \"shared_counter\"}",
                "{\"id\": \"right\", \"type\": \"shared_counter\"}",
                "{\"id\": \"ready\", \"type\": \"channel\"}",
                "{\"id\": \"steady\", \"type\": \"channel\"}",
                function("both", both),
                submit("a", "both", "{}", "left", "right", "ready", "steady"),
                submit("b", "both", "{}", "right", "left", "steady", "ready"))
            .deadlockGrace(Optional.of(Duration.ofMillis(50)));

    RunResource run = workflow.run();

    assertThat(run.status()).isEqualTo(RunStatus.DEADLOCKED);
    assertThat(workflow.events(DeadlockFound.class).getFirst().cycle())
        .extracting(DeadlockFound.WaitingTask::node)
        .containsExactlyInAnyOrder("a", "b");
    assertThat(Objects.requireNonNull(run.error()).message()).contains("the lock of");
  }

  @Test
  void a_task_that_is_stopped_gives_back_the_lock_it_holds() {
    String holds =
        """
        import time
        def f(counter, ready):
            with counter.lock():
                ready.put(1)
                print('held')
                time.sleep(50)
        """;
    String takes =
        """
        def f(counter, ready):
            ready.get()
            with counter.lock():
                return "got it"
        """;
    RunResource run = lockOfStopped(holds, takes, 0.2);
    // Where a task has no time to take the lock before its own is up, the next has more of it.
    for (double seconds = 2; run.console().isEmpty() && seconds < 60; seconds *= 5) {
      run = lockOfStopped(holds, takes, seconds);
    }

    assertThat(shown(run)).isEqualTo("\"got it\"");
  }

  private static RunResource lockOfStopped(String holds, String takes, double seconds) {
    return new TestingWorkflow(
            pool("threads"),
            shared("shared_counter", "{}"),
            "{\"id\": \"ready\", \"type\": \"channel\"}",
            function("holds", holds),
            function("takes", takes),
            submit("work", "holds", "{\"timeout\": %s}".formatted(seconds), "shared", "ready"),
            submit("more", "takes", "{}", "shared", "ready"),
            "{\"id\": \"result\", \"type\": \"result\", \"in\": {\"future\": \"more\"}}",
            "{\"id\": \"out\", \"type\": \"output\", \"in\": {\"value\": \"result\"}}")
        .run();
  }

  @Test
  void the_files_of_shared_memory_are_gone_after_the_run() throws Exception {
    new TestingWorkflow(shared("shared_array", "{\"length\": 1000}")).run();

    String prefix = "poolyard-" + ProcessHandle.current().pid() + "-";
    try (var files =
        java.nio.file.Files.list(java.nio.file.Path.of(System.getProperty("java.io.tmpdir")))) {
      assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith(prefix));
    }
  }
}
