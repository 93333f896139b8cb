package dev.poolyard.executor;

import static org.awaitility.Awaitility.await;

import dev.poolyard.event.RunEvent;
import dev.poolyard.event.WorkerExited;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.executor.local.MainThread;
import dev.poolyard.executor.process.WorkerSupply;
import dev.poolyard.process.TestingWorkers;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What surrounds one executor: a journal that is kept, a main thread, a supply of processes. */
final class TestingRun implements AutoCloseable {
  private static final Duration LONG = Duration.ofSeconds(30);

  private final List<RunEvent> events = new CopyOnWriteArrayList<>();
  private final RunJournal journal = new RunJournal(events::add);
  private final TaskRunner runner = new TaskRunner();
  private final MainThread mainThread = new MainThread(journal, runner);
  private final WorkerSupply supply = TestingWorkers.supply();
  private final Thread worker = Thread.ofPlatform().name("MainThread").start(this::workAsMain);
  private final TaskExecutor executor;
  private final AtomicLong tasks = new AtomicLong();
  private final List<Long> processes = new ArrayList<>();

  TestingRun(ExecutorKind kind) {
    executor = kind.open(journal, runner, mainThread, supply);
  }

  private void workAsMain() {
    try {
      mainThread.work(() -> {});
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  TaskExecutor executor() {
    return executor;
  }

  List<RunEvent> events() {
    return events;
  }

  <E extends RunEvent> List<E> events(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Returns the events of the executor's own workers and tasks as their simple names. */
  List<String> eventNames() {
    return events.stream().map(event -> event.getClass().getSimpleName()).toList();
  }

  TaskFuture submit(TaskSpec task) {
    try {
      return executor.submit(task);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  TaskResult run(TaskSpec task) {
    return result(submit(task));
  }

  static TaskResult result(TaskFuture future) {
    CompletableFuture<TaskResult> done = new CompletableFuture<>();
    future.onDone(done::complete);
    return done.orTimeout(LONG.toSeconds(), TimeUnit.SECONDS).join();
  }

  TaskSpec builtIn(String name, Value... arguments) {
    return call(new BuiltInFunction(name, List.of()), TaskSpec.DEFAULT_TIMEOUT, arguments);
  }

  TaskSpec source(String source, Value... arguments) {
    return call(new SourceFunction(source, "<lambda>"), TaskSpec.DEFAULT_TIMEOUT, arguments);
  }

  TaskSpec call(FunctionValue function, Duration timeout, Value... arguments) {
    return new TaskSpec(
        tasks.incrementAndGet(),
        "node",
        1,
        TaskSpec.NO_ITEM,
        2,
        Operation.CALL,
        function,
        List.of(arguments),
        Map.of(),
        false,
        timeout);
  }

  TaskSpec items(Operation operation, FunctionValue function, int firstItem, Value... items) {
    return new TaskSpec(
        tasks.incrementAndGet(),
        "node",
        1,
        firstItem,
        1,
        operation,
        function,
        List.of(items),
        Map.of(),
        false,
        TaskSpec.DEFAULT_TIMEOUT);
  }

  void awaitEvents(Class<? extends RunEvent> type, int count) {
    await().atMost(LONG).until(() -> events(type).size() >= count);
  }

  /** Closes the executor and checks that none of its workers is left. */
  @Override
  public void close() {
    for (WorkerStarted started : events(WorkerStarted.class)) {
      processes.add(started.pid());
    }
    executor.close();
    mainThread.close();
    supply.close();
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (events(WorkerExited.class).size() != events(WorkerStarted.class).size()) {
      throw new AssertionError("workers are left: " + eventNames());
    }
    for (long pid : processes) {
      if (pid != ProcessHandle.current().pid()
          && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()) {
        throw new AssertionError("worker process " + pid + " is left");
      }
    }
  }
}
