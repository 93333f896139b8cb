package dev.poolyard.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.language.FunctionCache.Statistics;
import dev.poolyard.value.CachedFunction;
import dev.poolyard.value.ComposedFunction;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FunctionLibraryTest {
  private static final WorkerIdentity WORKER =
      new WorkerIdentity(1, WorkerIdentity.MAIN_PROCESS, WorkerIdentity.MAIN_THREAD);

  private static final FunctionValue HALF =
      new CachedFunction(source("lambda x: x // 2"), OptionalLong.of(8), "node");

  private final TaskRunner runner = new TaskRunner().of(LiveObjects.NONE);

  @Test
  void threads_that_call_at_once_share_one_cache_that_loses_no_count() throws Exception {
    List<Callable<TaskResult>> calls =
        IntStream.range(0, 400)
            .<Callable<TaskResult>>mapToObj(i -> () -> call(runner, HALF, i % 4))
            .toList();
    try (var threads = Executors.newFixedThreadPool(4)) {
      threads.invokeAll(calls).forEach(call -> assertThat(call.resultNow()).isNotNull());
    }

    // One more call reports what all of them have done.
    assertThat(call(runner, HALF, 0).effort().caches())
        .singleElement()
        .satisfies(report -> {
          Statistics statistics = report.statistics();
          assertThat(statistics.hits() + statistics.misses()).isEqualTo(401);
          assertThat(statistics.currsize()).isEqualTo(4);
        });
  }

  @Test
  void an_interpreter_and_another_run_have_caches_of_their_own() {
    call(runner, HALF, 6);

    for (TaskRunner other :
        List.of(runner.ofInterpreter(1, UnaryOperator.identity()), runner.of(LiveObjects.NONE))) {
      assertThat(call(other, HALF, 6).effort().caches())
          .singleElement()
          .satisfies(report -> assertThat(report.statistics().misses()).isEqualTo(1));
    }
    assertThat(call(runner, HALF, 6).effort().caches())
        .singleElement()
        .satisfies(report -> assertThat(report.statistics().hits()).isEqualTo(1));
  }

  @Test
  void a_task_that_uses_no_cache_tells_of_none() {
    call(runner, HALF, 6);

    assertThat(call(runner, source("lambda x: x"), 1).effort().caches()).isEmpty();
  }

  @Test
  void composed_functions_hand_on_what_could_not_leave_a_call() {
    FunctionValue adders = source("lambda x: (lambda y: x + y)");
    FunctionValue used = source("lambda f: f(10)");

    assertThat(valueOf(call(runner, new ComposedFunction(List.of(adders, used)), 5)))
        .isEqualTo(new IntValue(15));
  }

  @Test
  void a_cached_function_that_calls_itself_by_name_passes_its_cache_by() {
    FunctionValue fib =
        new SourceFunction(
            "def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)", "fib");
    TaskResult result = call(runner, new CachedFunction(fib, OptionalLong.empty(), "node"), 10);

    assertThat(valueOf(result)).isEqualTo(new IntValue(55));
    assertThat(result.effort().caches().getFirst().statistics())
        .isEqualTo(new Statistics(0, 1, OptionalLong.empty(), 1));
  }

  private static FunctionValue source(String source) {
    return new SourceFunction(source, "<lambda>");
  }

  private static Value valueOf(TaskResult result) {
    assertThat(result).isInstanceOf(TaskResult.Succeeded.class);
    return ((TaskResult.Succeeded) result).value();
  }

  private static TaskResult call(TaskRunner runner, FunctionValue function, int argument) {
    TaskSpec task =
        TaskSpec.of(1, "node", Operation.CALL, function, List.of(new IntValue(argument)));
    return runner.run(runner.begin(WORKER, NOBODY, task));
  }

  private static final TaskOutlet NOBODY =
      new TaskOutlet() {
        @Override
        public void printed(String text) {
          throw new AssertionError("nothing prints here: " + text);
        }

        @Override
        public void progressed(double fraction) {}
      };
}
