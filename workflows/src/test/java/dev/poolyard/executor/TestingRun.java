package dev.poolyard.executor;

import static org.awaitility.Awaitility.await;

import dev.poolyard.event.RunEvent;
import dev.poolyard.event.WorkerExited;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.executor.local.MainThread;
import dev.poolyard.executor.process.WorkerSupply;
import dev.poolyard.live.FutureMethods;
import dev.poolyard.live.LiveFuture;
import dev.poolyard.live.RunObjects;
import dev.poolyard.live.WaitGraph;
import dev.poolyard.operator.ExecutorFactory;
import dev.poolyard.operator.MadeExecutor;
import dev.poolyard.process.TestingWorkers;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What surrounds one executor: a journal that is kept, a main thread, a supply of processes. */
final class TestingRun implements AutoCloseable {
  private static final Duration LONG = Duration.ofMinutes(2);

  private final List<RunEvent> events = new ArrayList<>();
  private final RunJournal journal = new RunJournal(this::add);
  private final RunObjects objects = new RunObjects();
  private final LiveFuture gate = new LiveFuture("gate", journal);
  private final TaskRunner runner = new TaskRunner().of(objects);
  private final MainThread mainThread = new MainThread(journal, runner);
  private final WorkerSupply supply = TestingWorkers.supply();
  private final Thread worker = Thread.ofPlatform().name("MainThread").start(this::workAsMain);
  private final MadeExecutor made;
  private final TaskExecutor executor;
  private int firstOfTest;
  private volatile @Nullable Class<? extends RunEvent> failOnce;
  private volatile @Nullable Consumer<RunEvent> reaction;
  private final AtomicLong tasks = new AtomicLong();
  private final List<Long> processes = new ArrayList<>();

  TestingRun(ExecutorKind kind) {
    this(kind.type(), kind.params());
  }

  /**
   * @param type of the executor, and its params as in a document
   */
  TestingRun(String type, String params) {
    made =
        new ExecutorFactory(journal, runner, mainThread, supply)
            .make(ExecutorKind.node(type, params))
            .orElseThrow();
    executor = made.executor();
    objects.add(gate.reference(), new FutureMethods(gate, new WaitGraph()));
  }

  private void add(RunEvent event) {
    Class<? extends RunEvent> failing = failOnce;
    if (failing != null && failing.isInstance(event)) {
      failOnce = null;
      throw new IllegalStateException("told to fail");
    }
    Consumer<RunEvent> reacting = reaction;
    if (reacting != null) {
      reacting.accept(event);
    }
    synchronized (events) {
      events.add(event);
    }
  }

  /** Sets what is done with each event before it is taken in; what it tells of waits for that. */
  void reaction(Consumer<RunEvent> reacting) {
    reaction = reacting;
  }

  /** Has the next event of this type be refused by who takes in the events. */
  void failOnce(Class<? extends RunEvent> type) {
    failOnce = type;
  }

  /** Has {@link #events} begin here, but for {@link #workers}. */
  void beginTest() {
    synchronized (events) {
      firstOfTest = events.size();
    }
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

  RunJournal journal() {
    return journal;
  }

  /** Gives the pool an initializer. */
  void initializer(String source, Value... arguments) {
    made.initializer().set("pool", new SourceFunction(source, "<lambda>"), List.of(arguments));
  }

  /** Returns what was told since the test began. */
  List<RunEvent> events() {
    synchronized (events) {
      return List.copyOf(events.subList(firstOfTest, events.size()));
    }
  }

  /** Returns all workers there ever were. */
  List<WorkerStarted> workers() {
    return all(WorkerStarted.class);
  }

  private <E extends RunEvent> List<E> all(Class<E> type) {
    synchronized (events) {
      return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
  }

  <E extends RunEvent> List<E> events(Class<E> type) {
    return events().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Returns the events of the executor's own workers and tasks as their simple names. */
  List<String> eventNames() {
    return events().stream().map(event -> event.getClass().getSimpleName()).toList();
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

  /** Returns a task that ends when the gate is opened, however late that is. */
  TaskSpec untilOpened() {
    String source =
        """
        import time
        def f(gate):
            while not gate.done():
                time.sleep(0.01)
        """;
    return function(source, "f", gate.reference());
  }

  /** Ends all tasks of {@link #untilOpened}. */
  void open() {
    gate.complete(new LiveFuture.Outcome.Returned(new IntValue(1)));
  }

  TaskSpec function(String source, String name, Value... arguments) {
    return call(new SourceFunction(source, name), TaskSpec.DEFAULT_TIMEOUT, arguments);
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
    for (WorkerStarted started : workers()) {
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
    if (all(WorkerExited.class).size() != workers().size()) {
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
