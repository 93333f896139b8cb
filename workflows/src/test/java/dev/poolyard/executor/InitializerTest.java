package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Cancelled;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.StrValue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each worker of a pool does before its first task. */
class InitializerTest {
  @ParameterizedTest
  @ValueSource(strings = {"thread_pool", "interpreter_pool", "process_pool"})
  void it_runs_once_in_each_worker_before_its_first_task(String type) {
    try (TestingRun run = new TestingRun(type, "{\"max_workers\": 2}")) {
      run.initializer("lambda word: print(word)", new StrValue("ready"));
      List<TaskFuture> futures =
          IntStream.range(0, 6)
              .mapToObj(_ -> run.submit(run.source("lambda: print('task')").part(0, 6)))
              .toList();
      futures.forEach(
          future -> assertThat(TestingRun.result(future)).isInstanceOf(Succeeded.class));

      for (WorkerStarted worker : run.workers()) {
        List<String> lines =
            run.events(ConsolePrinted.class).stream()
                .filter(line -> line.lane() == worker.lane())
                .map(ConsolePrinted::text)
                .toList();
        if (!lines.isEmpty()) {
          assertThat(lines).startsWith("ready").containsOnlyOnce("ready");
        }
      }
      assertThat(run.events(ConsolePrinted.class))
          .extracting(ConsolePrinted::text)
          .contains("ready");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "thread_pool, BrokenThreadPool, ThreadPoolExecutor-0_0",
    "interpreter_pool, BrokenInterpreterPool, InterpreterPoolExecutor-0_0",
    "process_pool, BrokenProcessPool, Process-1"
  })
  void if_it_fails_no_task_runs_and_each_says_why(String type, String error, String worker) {
    try (TestingRun run = new TestingRun(type, "{\"max_workers\": 1}")) {
      run.initializer("lambda x: 1 // x", new IntValue(0));
      List<TaskFuture> futures =
          IntStream.range(0, 3)
              .mapToObj(i -> run.submit(run.builtIn("square", new IntValue(i))))
              .toList();

      for (TaskFuture future : futures) {
        Failed failed = (Failed) TestingRun.result(future);
        assertThat(failed.error().type()).isEqualTo(error);
        assertThat(failed.error().message())
            .isEqualTo(
                "the initializer <lambda> failed on %s, so pool can run no tasks: ZeroDivisionError:"
                        .formatted(worker)
                    + " integer division or modulo by zero");
        assertThat(failed.error().traceback()).contains("line 1");
      }
      Failed late = (Failed) run.run(run.builtIn("square", new IntValue(1)));
      assertThat(late.error().type()).isEqualTo(error);
      assertThat(run.events(TaskStarted.class)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"thread_pool", "interpreter_pool", "process_pool"})
  void one_that_takes_long_is_stopped_with_its_pool(String type) {
    try (TestingRun run = new TestingRun(type, "{\"max_workers\": 1}")) {
      run.initializer("lambda: [print('waiting')] and [None for _ in iter(int, 1)]");
      TaskFuture future = run.submit(run.builtIn("square", new IntValue(1)));
      run.awaitEvents(ConsolePrinted.class, 1);
      run.executor().close();

      TaskResult result = TestingRun.result(future);
      assertThat(result).isInstanceOf(Cancelled.class);
    }
  }
}
