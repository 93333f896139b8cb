package dev.poolyard.executor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poolyard.language.Function;
import dev.poolyard.language.Program;
import dev.poolyard.language.StoppedException;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskOutlet;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WorkerIdentity;
import dev.poolyard.task.builtin.BuiltInTasks;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real threads that take turns, by a clock on which a millisecond passes at every look. */
class LockedHostTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final String COUNT =
      """
      def count(n):
          x = 0
          while x < n:
              x += 1
              if x % 1000 == 0:
                  print(x)
          return x
      """;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicLong now = new AtomicLong();
  private final GlobalInterpreterLock lock =
      new GlobalInterpreterLock(() -> now.addAndGet(1_000_000));
  private final List<TaskContext> contexts = new ArrayList<>();

  /** Guarded by nothing but the lock. */
  private final List<Thread> turns = new ArrayList<>();

  private final AtomicBoolean ended = new AtomicBoolean();
  private int counter;

  /** What a task does under the lock. */
  private interface Body<T> {
    T run(LockedHost host) throws Exception;
  }

  /** A task that was started: its context, and what comes of it. */
  private record Started<T>(TaskContext context, Future<T> result) {
    T get() throws Exception {
      return result.get(LONG.toSeconds(), TimeUnit.SECONDS);
    }
  }

  @AfterEach
  void stopAll() {
    ended.set(true);
    contexts.forEach(TaskContext::stop);
    threads.close();
  }

  private <T> Started<T> start(Body<T> body) {
    return start(LONG, body);
  }

  /** Starts a task on a new thread; returns when it is about to ask for the lock. */
  private <T> Started<T> start(Duration timeout, Body<T> body) {
    CompletableFuture<TaskContext> context = new CompletableFuture<>();
    Future<T> result =
        threads.submit(() -> {
          TaskContext own =
              new TaskRunner()
                  .begin(
                      new WorkerIdentity(1, "MainProcess", "Thread-1"),
                      new TurnNotes(),
                      task(timeout));
          context.complete(own);
          try (LockedHost host = LockedHost.enter(own, lock)) {
            return body.run(host);
          }
        });
    contexts.add(context.join());
    return new Started<>(context.join(), result);
  }

  private static TaskSpec task(Duration timeout) {
    return new TaskSpec(
        1,
        "test",
        1,
        TaskSpec.NO_ITEM,
        1,
        Operation.CALL,
        new BuiltInFunction("only_sleep", List.of()),
        List.of(),
        Map.of(),
        false,
        timeout);
  }

  /** Keeps the lock until so many wait for it, unless somebody has had a turn already. */
  private void awaitQueue(int length) {
    while (turns.isEmpty() && lock.queueLength() < length) {
      Thread.onSpinWait();
    }
  }

  private void noteTurn() {
    Thread self = Thread.currentThread();
    if (turns.isEmpty() || turns.getLast() != self) {
      turns.add(self);
    }
  }

  /** Notes who prints. */
  private final class TurnNotes implements TaskOutlet {
    @Override
    public void printed(String text) {
      noteTurn();
    }

    @Override
    public void progressed(double fraction) {}
  }

  /** A function that computes for longer than any test. */
  enum Endless {
    FUNCTION {
      @Override
      Function function() throws Exception {
        return Program.compile("def f(n):\n    while True:\n        pass\n").function("f");
      }
    },
    BUILT_IN_TASK {
      @Override
      Function function() {
        return BuiltInTasks.find("crunch_numbers").orElseThrow();
      }
    };

    abstract Function function() throws Exception;
  }

  @Test
  void threads_that_count_without_another_lock_lose_nothing() throws Exception {
    int workers = 8;
    int each = 20_000;
    List<Started<Integer>> all = new ArrayList<>();
    for (int worker = 0; worker < workers; worker++) {
      all.add(
          start(host -> {
            awaitQueue(workers - 1);
            for (int i = 0; i < each; i++) {
              counter++;
              noteTurn();
              host.stopRequested();
            }
            return each;
          }));
    }
    for (Started<Integer> one : all) {
      one.get();
    }

    assertThat(counter).isEqualTo(workers * each);
    assertThat(turns).as("hand-overs").hasSizeGreaterThan(10 * workers);
  }

  @Test
  void functions_take_turns_where_they_count_steps() throws Exception {
    Function count = Program.compile(COUNT).function("count");
    IntValue n = new IntValue(200_000);
    Body<Value> body =
        host -> {
          awaitQueue(1);
          return count.call(List.of(n), Map.of(), host);
        };
    var first = start(body);
    var second = start(body);

    assertThat(first.get()).isEqualTo(n);
    assertThat(second.get()).isEqualTo(n);
    assertThat(turns).as("hand-overs").hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @EnumSource
  void whoever_computes_without_end_others_have_their_turn(Endless endless) throws Exception {
    Function function = endless.function();
    List<Value> forLong = List.of(new IntValue(1_000_000_000_000L));
    Started<?> computing = start(host -> function.call(forLong, Map.of(), host));
    for (int i = 0; i < 10; i++) {
      assertThat(start(host -> "had its turn").get()).isEqualTo("had its turn");
    }
    computing.context().stop();

    assertThatThrownBy(computing::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(StoppedException.class);
  }

  @Test
  void who_sleeps_lets_others_compute() throws Exception {
    CompletableFuture<Boolean> computed = new CompletableFuture<>();
    Started<Boolean> sleeping =
        start(host -> {
          while (!computed.isDone()) {
            host.sleep(0.001);
          }
          return true;
        });
    start(host -> computed.complete(true)).get();

    assertThat(sleeping.get()).isTrue();
  }

  @Test
  void a_task_that_waits_for_its_turn_can_be_cancelled() throws Exception {
    holdForLong();
    Started<Boolean> waiting = start(LockedHost::stopRequested);
    waiting.context().stop();

    assertThat(waiting.get()).isTrue();
  }

  @Test
  void a_task_that_waits_for_its_turn_notices_that_its_time_is_up() throws Exception {
    holdForLong();
    Started<Boolean> waiting = start(Duration.ofMillis(1), LockedHost::stopRequested);

    assertThat(waiting.get()).isTrue();
  }

  @Test
  void a_task_that_sleeps_is_cancelled_though_somebody_else_computes() throws Exception {
    CompletableFuture<Boolean> entered = new CompletableFuture<>();
    Started<String> sleeping =
        start(host -> {
          entered.complete(true);
          try {
            host.sleep(3600);
            return "slept";
          } catch (StoppedException e) {
            return "stopped";
          }
        });
    entered.join();
    holdForLong();
    sleeping.context().stop();

    assertThat(sleeping.get()).isEqualTo("stopped");
  }

  /** Starts a task that keeps the lock until the test is over; returns when it has it. */
  private void holdForLong() {
    CompletableFuture<Boolean> entered = new CompletableFuture<>();
    start(host -> {
      entered.complete(true);
      while (!ended.get()) {
        Thread.onSpinWait();
      }
      return true;
    });
    entered.join();
  }
}
