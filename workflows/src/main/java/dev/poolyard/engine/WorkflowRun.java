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
import dev.poolyard.executor.WorkerSampler;
import dev.poolyard.executor.process.WorkerSupply;
import dev.poolyard.live.Deadlock;
import dev.poolyard.live.DeadlockWatch;
import dev.poolyard.live.shared.SharedObject;
import dev.poolyard.model.Workflow;
import dev.poolyard.task.Seconds;
import dev.poolyard.task.TaskRunner;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
  private final RunParts parts;
  private final DeadlockWatch watch;
  private final RunFindings findings;
  private final WorkerSampler sampler;
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
    this.workflow = workflow.withoutNotes();
    this.options = options;
    this.journal = new RunJournal(sink);
    this.sampler = new WorkerSampler(journal);
    this.findings = new RunFindings(this.workflow, journal);
    this.parts = new RunParts(this.workflow, journal, runner, supply);
    this.watch =
        new DeadlockWatch(
            parts.graph(), options.deadlockGrace(), this::reportDeadlock, this::endDeadlocked);
  }

  /** Runs the workflow to its end on the current thread, which becomes the main thread. */
  public void run() {
    journal.report(t -> new RunStarted(t, ProcessHandle.current().pid()));
    watch.start();
    sampler.start();
    try {
      parts.mainThread().work(this::startDrivers);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts the main thread", e);
    } finally {
      watch.close();
    }
    allExecutors().forEach(TaskExecutor::close);
    closeSharedObjects();
    sampler.close();
    journal.cachesEnded();
    reportCosts();
    Ending ending = stop.ending();
    findings.unretrieved(parts.futures(), ending);
    findings.measured(parts.executors());
    journal.report(t -> new RunFinished(t, ending.status(), ending.error()));
  }

  private Stream<TaskExecutor> allExecutors() {
    return Stream.concat(Stream.of(parts.mainThread()), parts.executors().values().stream())
        .distinct();
  }

  private void closeSharedObjects() {
    for (SharedObject object : parts.sharedObjects()) {
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

  private void startDrivers() {
    for (NodeDriver driver : parts.drivers()) {
      driverThreads.add(Thread.ofVirtual().unstarted(() -> driver.drive(parts::driver, stop)));
    }
    driverThreads.forEach(Thread::start);
    if (interrupted) {
      interruptAll();
    }
    Thread.ofVirtual().start(this::closeMainThreadAfterDrivers);
    options.timeout().ifPresent(this::endAfter);
  }

  private void closeMainThreadAfterDrivers() {
    try {
      for (Thread thread : driverThreads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    } finally {
      parts.mainThread().close();
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
      allExecutors().forEach(executor -> executor.shutdown(cancelFutures, false));
    } else {
      interruptAll();
    }
  }

  private void interruptAll() {
    interrupted = true;
    allExecutors().forEach(executor -> executor.shutdown(true, true));
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
