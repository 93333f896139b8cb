package dev.poolyard.live;

import static org.awaitility.Awaitility.await;

import dev.poolyard.event.RunEvent;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.executor.local.MainThread;
import dev.poolyard.executor.process.WorkerSupply;
import dev.poolyard.model.WorkflowReader;
import dev.poolyard.operator.ExecutorFactory;
import dev.poolyard.process.TestingWorkers;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.LiveKind;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** One executor whose tasks can use it and the futures of its other tasks. */
final class TestingLiveRun implements AutoCloseable {
  static final LiveReference POOL = new LiveReference(LiveKind.EXECUTOR, "pool");

  static final Duration LONG = Duration.ofMinutes(2);

  private final List<RunEvent> events = new CopyOnWriteArrayList<>();
  private final RunJournal journal = new RunJournal(events::add);
  private final RunObjects objects = new RunObjects();
  private final WaitGraph graph = new WaitGraph();
  private final TaskRunner runner = new TaskRunner().of(objects);
  private final MainThread mainThread = new MainThread(journal, runner);
  private final WorkerSupply supply = TestingWorkers.supply();
  private final Thread worker = Thread.ofPlatform().name("MainThread").start(this::workAsMain);
  private final AtomicLong taskNumbers = new AtomicLong();
  private final TaskExecutor executor;

  /**
   * @param pool the type of the executor and its params, as in a document
   */
  TestingLiveRun(String pool) {
    String document =
        "{\"format\": \"poolyard/1\", \"name\": \"test\", \"nodes\": [{\"id\": \"pool\", %s}]}"
            .formatted(pool);
    executor =
        new ExecutorFactory(journal, runner, mainThread, supply)
            .make(WorkflowReader.read(document).workflow().orElseThrow().node("pool").orElseThrow())
            .orElseThrow()
            .executor();
    objects.add(POOL, new ExecutorMethods("pool", executor, journal, taskNumbers, objects, graph));
  }

  private void workAsMain() {
    try {
      mainThread.work(() -> {});
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  WaitGraph graph() {
    return graph;
  }

  RunObjects objects() {
    return objects;
  }

  TaskExecutor executor() {
    return executor;
  }

  List<RunEvent> events() {
    return events;
  }

  /** Makes the future of a call that is submitted later. */
  LiveFuture future(String id) {
    LiveFuture future = new LiveFuture(id, journal);
    objects.add(future.reference(), new FutureMethods(future, graph));
    return future;
  }

  /** Submits a call of the function {@code f} of {@code source} as the one of {@code future}. */
  void submit(LiveFuture future, String source, Value... arguments) {
    try {
      future.submitted(executor.submit(task(future.reference().id(), source, arguments)));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  LiveFuture submit(String id, String source, Value... arguments) {
    LiveFuture future = future(id);
    submit(future, source, arguments);
    return future;
  }

  private TaskSpec task(String node, String source, Value... arguments) {
    return new TaskSpec(
        taskNumbers.incrementAndGet(),
        node,
        1,
        TaskSpec.NO_ITEM,
        1,
        Operation.CALL,
        new SourceFunction(source, source.startsWith("lambda") ? "<lambda>" : "f"),
        List.of(arguments),
        Map.of(),
        false,
        TaskSpec.DEFAULT_TIMEOUT);
  }

  /** Waits until the future is done and returns how. */
  LiveFuture.Outcome outcome(LiveFuture future) {
    await().atMost(LONG).until(future::isDone);
    return future.outcome().orElseThrow();
  }

  void awaitWaits(int count) {
    await().atMost(LONG).until(() -> graph.waits().size() >= count);
  }

  @Override
  public void close() {
    executor.close();
    mainThread.close();
    supply.close();
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
