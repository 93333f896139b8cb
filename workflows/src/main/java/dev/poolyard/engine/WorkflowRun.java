package dev.poolyard.engine;

import dev.poolyard.event.CostsMeasured;
import dev.poolyard.event.RaceFound;
import dev.poolyard.event.RunError;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunFinished;
import dev.poolyard.event.RunStarted;
import dev.poolyard.event.RunStatus;
import dev.poolyard.executor.ExecutorCosts;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.executor.local.MainThread;
import dev.poolyard.executor.process.WorkerSupply;
import dev.poolyard.live.Deadlock;
import dev.poolyard.live.DeadlockWatch;
import dev.poolyard.live.ExecutorMethods;
import dev.poolyard.live.FutureMethods;
import dev.poolyard.live.LiveFuture;
import dev.poolyard.live.Producer;
import dev.poolyard.live.RunObjects;
import dev.poolyard.live.WaitGraph;
import dev.poolyard.live.shared.Channel;
import dev.poolyard.live.shared.SharedObject;
import dev.poolyard.model.Node;
import dev.poolyard.model.PortType;
import dev.poolyard.model.Workflow;
import dev.poolyard.operator.ExecutorFactory;
import dev.poolyard.operator.NodeOutput;
import dev.poolyard.operator.Operator;
import dev.poolyard.operator.Operators;
import dev.poolyard.operator.RunSetting;
import dev.poolyard.operator.SharedFactory;
import dev.poolyard.task.Seconds;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.value.LiveKind;
import dev.poolyard.value.LiveReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One run of one workflow, inside its main process.
 *
 * <p>Each node is driven by a virtual thread that mostly waits; tasks run on the executors, those
 * of nodes without one on the thread that called {@link #run}. The run ends when every node has
 * ended, and before it says so all threads and processes of its executors are gone. {@link #cancel}
 * may be called at any time from any thread.
 */
public final class WorkflowRun {
  private final Workflow workflow;
  private final RunOptions options;
  private final RunJournal journal;
  private final MainThread mainThread;
  private final RunSetting setting;
  private final RunObjects objects = new RunObjects();
  private final WaitGraph graph = new WaitGraph();
  private final DeadlockWatch watch;
  private final RunFindings findings;
  private final Map<String, NodeDriver> drivers = new LinkedHashMap<>();
  private final List<SharedObject> sharedObjects = new ArrayList<>();
  private final Set<TaskExecutor> executors = new LinkedHashSet<>();
  private final Map<String, TaskExecutor> executorsByNode = new LinkedHashMap<>();
  private final List<LiveFuture> futures = new ArrayList<>();
  private final List<Thread> driverThreads = new CopyOnWriteArrayList<>();
  private final RunStop stop = new RunStop(this::interruptAll);
  private volatile boolean interrupted;

  /**
   * Prepares a run; its clock starts now.
   *
   * @param workflow a workflow without problems
   * @param sink takes the events, in order, one thread at a time
   * @param supply where worker processes come from; closed by its owner
   */
  public WorkflowRun(
      Workflow workflow,
      RunOptions options,
      TaskRunner runner,
      WorkerSupply supply,
      Consumer<RunEvent> sink) {
    this.workflow = workflow;
    this.options = options;
    this.journal = new RunJournal(sink);
    this.findings = new RunFindings(workflow, journal);
    TaskRunner ownRunner = runner.of(objects);
    this.mainThread = new MainThread(journal, ownRunner);
    this.setting = new RunSetting(journal, mainThread, new AtomicLong());
    this.watch =
        new DeadlockWatch(
            graph, options.deadlockGrace(), this::reportDeadlock, this::endDeadlocked);
    SharedFactory shared = new SharedFactory(graph);
    ExecutorFactory factory = new ExecutorFactory(journal, ownRunner, mainThread, supply);
    executors.add(mainThread);
    graph.addExecutor("main thread", mainThread);
    Map<String, Integer> wires = wiresFromEach(workflow);
    for (Node node : workflow.nodes()) {
      drivers.put(
          node.id(),
          new NodeDriver(
              node,
              operatorOf(node, factory, shared),
              setting,
              wires.getOrDefault(node.id(), 0),
              futureOf(node)));
    }
    tellChannelsTheirUsers();
  }

  private static Map<String, Integer> wiresFromEach(Workflow workflow) {
    Map<String, Integer> wires = new HashMap<>();
    for (Node node : workflow.nodes()) {
      node.inputs().values().forEach(ids -> ids.forEach(id -> wires.merge(id, 1, Integer::sum)));
    }
    return wires;
  }

  private Operator operatorOf(Node node, ExecutorFactory factory, SharedFactory shared) {
    Optional<SharedObject> object = shared.make(node);
    if (object.isPresent()) {
      sharedObjects.add(object.get());
      object.get().join(objects);
      NodeOutput output = new NodeOutput.Shared(object.get());
      return _ -> output;
    }
    Optional<TaskExecutor> executor = factory.make(node);
    if (executor.isPresent()) {
      NodeOutput output = share(node, executor.get());
      return _ -> output;
    }
    return Operators.find(node.type().name())
        .orElseThrow(
            () -> new IllegalArgumentException("no operator for type " + node.type().name()));
  }

  private NodeOutput share(Node node, TaskExecutor executor) {
    LiveReference reference = new LiveReference(LiveKind.EXECUTOR, node.id());
    executors.add(executor);
    executorsByNode.put(node.id(), executor);
    graph.addExecutor(node.id(), executor);
    objects.add(
        reference,
        new ExecutorMethods(node.id(), executor, journal, setting.taskNumbers(), objects, graph));
    return new NodeOutput.Executor(executor, reference);
  }

  private @Nullable LiveFuture futureOf(Node node) {
    if (!node.type().output().equals(Optional.of(PortType.FUTURE))) {
      return null;
    }
    LiveFuture future = new LiveFuture(node.id(), journal);
    objects.add(future.reference(), new FutureMethods(future, graph));
    futures.add(future);
    return future;
  }

  /** Runs the workflow to its end on the current thread, which becomes the main thread. */
  public void run() {
    journal.report(t -> new RunStarted(t, ProcessHandle.current().pid()));
    watch.start();
    try {
      mainThread.work(this::startDrivers);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts the main thread", e);
    } finally {
      watch.close();
    }
    executors.forEach(TaskExecutor::close);
    closeSharedObjects();
    reportCosts();
    findings.unretrieved(futures);
    findings.measured(executorsByNode);
    Ending ending = stop.ending();
    journal.report(t -> new RunFinished(t, ending.status(), ending.error()));
  }

  private void closeSharedObjects() {
    for (SharedObject object : sharedObjects) {
      String node = object.reference().id();
      object
          .lost()
          .ifPresent(lost -> {
            journal.report(
                t -> new RaceFound(t, node, lost.expected(), lost.actual(), lost.lost()));
            findings.lostUpdates(node, lost);
          });
      object.close();
    }
  }

  /** Tells channels who may still change them: the nodes to which a way of wires leads. */
  private void tellChannelsTheirUsers() {
    for (SharedObject object : sharedObjects) {
      if (object instanceof Channel channel) {
        Reach reach = new Reach(workflow, object.reference().id());
        channel.usedBy(
            drivers.entrySet().stream()
                .filter(driver -> reach.contains(driver.getKey()))
                .<Producer>map(Map.Entry::getValue)
                .toList());
      }
    }
  }

  private void startDrivers() {
    for (NodeDriver driver : drivers.values()) {
      driverThreads.add(Thread.ofVirtual().unstarted(() -> driver.drive(this::driverOf, stop)));
    }
    driverThreads.forEach(Thread::start);
    if (interrupted) {
      interruptAll();
    }
    Thread.ofVirtual().start(this::closeMainThreadAfterDrivers);
    options.timeout().ifPresent(this::endAfter);
  }

  private NodeDriver driverOf(String id) {
    NodeDriver driver = drivers.get(id);
    if (driver == null) {
      throw new IllegalArgumentException("the workflow has no node " + id);
    }
    return driver;
  }

  private void closeMainThreadAfterDrivers() {
    try {
      for (Thread thread : driverThreads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    } finally {
      mainThread.close();
    }
  }

  private void endAfter(Duration span) {
    CompletableFuture.delayedExecutor(span.toNanos(), TimeUnit.NANOSECONDS)
        .execute(() -> timeOut(span));
  }

  private void timeOut(Duration span) {
    RunError error =
        new RunError(
            "TimeoutError",
            "the run took longer than its timeout of %s s".formatted(Seconds.format(span)),
            null,
            null,
            null);
    stop.decide(new Ending(RunStatus.TIMED_OUT, error));
    // Also a cancelled run that waits for its tasks waits no longer than this.
    interruptAll();
  }

  private void reportDeadlock(Deadlock deadlock) {
    DeadlockReports.report(journal, deadlock);
    findings.deadlock(deadlock);
  }

  private void endDeadlocked(Deadlock deadlock) {
    stop.decide(DeadlockReports.ending(deadlock));
    interruptAll();
  }

  /**
   * Ends the run as cancelled.
   *
   * @param wait whether tasks that run already may finish; else they are told to stop
   * @param cancelFutures whether tasks that have not started are cancelled; else they run first,
   *     unless nothing is waited for
   */
  public void cancel(boolean wait, boolean cancelFutures) {
    stop.decide(Ending.CANCELLED);
    if (wait) {
      executors.forEach(executor -> executor.shutdown(cancelFutures, false));
    } else {
      interruptAll();
    }
  }

  private void interruptAll() {
    interrupted = true;
    executors.forEach(executor -> executor.shutdown(true, true));
    driverThreads.forEach(Thread::interrupt);
  }

  private void reportCosts() {
    ExecutorCosts costs = journal.ledger().total();
    long ideal =
        new IdealTime(workflow, journal.ledger()).nanos(Runtime.getRuntime().availableProcessors());
    journal.report(t ->
        new CostsMeasured(
            t,
            costs.spawn() / 1e9,
            costs.queueWait() / 1e9,
            costs.crossing() / 1e9,
            costs.run() / 1e9,
            costs.gil() / 1e9,
            costs.lock() / 1e9,
            costs.future() / 1e9,
            costs.idle() / 1e9,
            costs.bytes(),
            ideal / 1e9));
  }
}
