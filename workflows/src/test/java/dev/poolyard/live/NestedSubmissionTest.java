package dev.poolyard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.poolyard.live.LiveFuture.Outcome;
import dev.poolyard.value.BoolValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.TupleValue;
import dev.poolyard.value.Value;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions that use futures and the executor they run on. */
class NestedSubmissionTest {
  private static final String TWO_THREADS =
      "\"type\": \"thread_pool\", \"params\": {\"max_workers\": 2}";

  private static Value returned(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Returned.class);
    return ((Outcome.Returned) outcome).value();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"type\": \"threads\"",
        "\"type\": \"threads\", \"params\": {\"gil\": true}",
        TWO_THREADS,
        "\"type\": \"virtual_threads\"",
        "\"type\": \"processes\"",
        "\"type\": \"process_pool\", \"params\": {\"max_workers\": 2}"
      })
  void a_task_submits_another_one_to_its_own_executor_and_waits_for_it(String pool) {
    try (TestingLiveRun run = new TestingLiveRun(pool)) {
      LiveFuture outer =
          run.submit(
              "outer",
              "lambda executor: executor.submit(pow, 5, 2).result() + 1",
              TestingLiveRun.POOL);

      assertThat(returned(run.outcome(outer))).isEqualTo(new IntValue(26));
      assertThat(run.graph().waits()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TWO_THREADS,
        "\"type\": \"virtual_threads\"",
        "\"type\": \"process_pool\", \"params\": {\"max_workers\": 2}"
      })
  void the_exception_of_another_task_is_raised_where_its_result_is_asked_for(String pool) {
    String asking =
        """
        def f(future):
            try:
                return future.result()
            except ZeroDivisionError as error:
                return str(error), future.done(), future.cancelled()
        """;
    try (TestingLiveRun run = new TestingLiveRun(pool)) {
      LiveFuture failing = run.submit("failing", "lambda: 1 / 0");
      LiveFuture asks = run.submit("asks", asking, failing.reference());

      assertThat(returned(run.outcome(asks)))
          .isEqualTo(
              new TupleValue(
                  List.of(new StrValue("division by zero"), BoolValue.TRUE, BoolValue.FALSE)));
      assertThat(failing.isRetrieved()).isTrue();
    }
  }

  @Test
  void a_wait_with_a_timeout_ends_with_a_timeout_error_and_the_other_task_goes_on() {
    String asking =
        """
        def f(future):
            try:
                return future.result(timeout=0.01)
            except TimeoutError:
                return "too slow"
        """;
    try (TestingLiveRun run = new TestingLiveRun(TWO_THREADS)) {
      LiveFuture slow = run.future("slow");
      LiveFuture asks = run.submit("asks", asking, slow.reference());

      assertThat(returned(run.outcome(asks))).isEqualTo(new StrValue("too slow"));
      assertThat(slow.isDone()).isFalse();
      run.submit(slow, "lambda: 1");
      assertThat(returned(run.outcome(slow))).isEqualTo(new IntValue(1));
    }
  }

  @Test
  void a_future_is_cancelled_only_before_its_task_starts() {
    String cancelling = "lambda future: (future.cancel(), future.cancelled(), future.done())";
    try (TestingLiveRun run =
        new TestingLiveRun("\"type\": \"thread_pool\", \"params\": {\"max_workers\": 1}")) {
      LiveFuture later = run.future("later");
      LiveFuture cancels = run.submit("cancels", cancelling, later.reference());
      run.submit(later, "lambda: 1");

      Value said = returned(run.outcome(cancels));

      boolean cancelled = run.outcome(later) instanceof Outcome.Cancelled;
      assertThat(cancelled).isTrue();
      assertThat(said)
          .isEqualTo(new TupleValue(List.of(BoolValue.TRUE, BoolValue.TRUE, BoolValue.TRUE)));
    }
  }

  @RepeatedTest(10)
  void more_calls_than_an_executor_takes_at_once_wait_for_room() {
    String many =
        """
        def f(executor):
            return sum(executor.map(abs, range(3000)))
        """;
    try (TestingLiveRun run = new TestingLiveRun(TWO_THREADS)) {
      LiveFuture sum = run.submit("sum", many, TestingLiveRun.POOL);

      assertThat(returned(run.outcome(sum))).isEqualTo(new IntValue(2999 * 3000 / 2));
    }
  }

  @Test
  void submitting_after_shutdown_raises_what_python_raises() {
    String submitting =
        """
        def f(executor, go):
            go.result()
            try:
                executor.submit(abs, 1)
            except RuntimeError as error:
                return str(error)
        """;
    try (TestingLiveRun run = new TestingLiveRun(TWO_THREADS)) {
      LiveFuture go = run.future("go");
      LiveFuture asks = run.submit("asks", submitting, TestingLiveRun.POOL, go.reference());
      run.awaitWaits(1);
      run.executor().shutdown(false, false);
      go.complete(new Outcome.Returned(new ListValue(List.of())));

      assertThat(returned(run.outcome(asks)))
          .isEqualTo(new StrValue("cannot schedule new futures after shutdown"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {TWO_THREADS, "\"type\": \"process_pool\", \"params\": {\"max_workers\": 2}"})
  void a_task_that_waits_for_ever_is_stopped_with_its_executor(String pool) {
    try (TestingLiveRun run = new TestingLiveRun(pool)) {
      LiveFuture never = run.future("never");
      LiveFuture waits = run.submit("waits", "lambda f: f.result()", never.reference());
      run.awaitWaits(1);

      run.executor().shutdown(true, true);

      assertThat(run.outcome(waits)).isEqualTo(new Outcome.Cancelled());
      await().atMost(TestingLiveRun.LONG).until(() -> run.graph().waits().isEmpty());
    }
  }

  @Test
  void a_worker_process_that_is_killed_while_it_waits_for_a_future_is_noticed() {
    try (TestingLiveRun run =
        new TestingLiveRun("\"type\": \"process_pool\", \"params\": {\"max_workers\": 1}")) {
      LiveFuture never = run.future("never");
      LiveFuture waits =
          run.submit(
              "waits",
              "import os\ndef f(x):\n    print(os.getpid())\n    return x.result()\n",
              never.reference());
      run.awaitWaits(1);
      long pid =
          run.events().stream()
              .filter(dev.poolyard.event.ConsolePrinted.class::isInstance)
              .map(event -> Long.parseLong(((dev.poolyard.event.ConsolePrinted) event).text()))
              .findFirst()
              .orElseThrow();

      ProcessHandle.of(pid).orElseThrow().destroyForcibly();

      Outcome.Raised raised = (Outcome.Raised) run.outcome(waits);
      assertThat(raised.error().type()).isEqualTo("BrokenProcessPool");
    }
  }
}
