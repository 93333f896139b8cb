package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/**
 * A part of the contract of executors, checked on every kind; where kinds differ, their {@link
 * Capabilities} say how. Tests that leave the executor as it was share one, as starting processes
 * is most of what they would cost.
 */
abstract class ContractTest {
  /** Whether the tests of a class share the executor of a kind. */
  enum Sharing {
    YES,
    NO
  }

  private static @Nullable TestingRun shared;

  final TestingRun run;

  private final Sharing sharing;

  ContractTest(ExecutorKind kind, Sharing sharing) {
    this.sharing = sharing;
    if (sharing == Sharing.NO) {
      run = new TestingRun(kind);
    } else {
      TestingRun existing = shared;
      run = existing == null ? new TestingRun(kind) : existing;
      shared = run;
      run.beginTest();
    }
  }

  @AfterEach
  void close() {
    if (sharing == Sharing.NO) {
      run.close();
    }
  }

  /** Called after the tests of each kind. */
  @AfterAll
  static void closeShared() {
    TestingRun last = shared;
    if (last != null) {
      shared = null;
      last.close();
    }
  }

  Capabilities capabilities() {
    return run.executor().capabilities();
  }

  /** Does the same on several threads, each with its number from 0, and waits for all. */
  static void concurrently(int threads, IntConsumer work) {
    List<Thread> started = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int number = i;
      started.add(Thread.ofPlatform().start(() -> work.accept(number)));
    }
    Joining.join(started);
  }

  static Value valueOf(TaskResult result) {
    assertThat(result).isInstanceOf(Succeeded.class);
    return ((Succeeded) result).value();
  }

  static Failed failureOf(TaskResult result) {
    assertThat(result).isInstanceOf(Failed.class);
    return (Failed) result;
  }
}
