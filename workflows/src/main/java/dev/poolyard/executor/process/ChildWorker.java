package dev.poolyard.executor.process;

import dev.poolyard.executor.ExecutorTally;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.executor.process.WorkerMessage.Answered;
import dev.poolyard.executor.process.WorkerMessage.Asked;
import dev.poolyard.executor.process.WorkerMessage.Ended;
import dev.poolyard.executor.process.WorkerMessage.Introduce;
import dev.poolyard.executor.process.WorkerMessage.Printed;
import dev.poolyard.executor.process.WorkerMessage.Progressed;
import dev.poolyard.executor.process.WorkerMessage.Ready;
import dev.poolyard.executor.process.WorkerMessage.RunTask;
import dev.poolyard.executor.process.WorkerMessage.Sampled;
import dev.poolyard.executor.process.WorkerMessage.StopTask;
import dev.poolyard.language.FunctionException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Effort;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WorkerIdentity;
import dev.poolyard.task.WorkerState;
import dev.poolyard.value.NotTransferableException;
import dev.poolyard.value.Value;
import dev.poolyard.value.ValueCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A worker process as its parent sees it.
 *
 * <p>One thread at a time runs tasks in it; stopping, killing and ending may come from any thread.
 */
final class ChildWorker {
  private static final long NO_TASK = 0;
  private static final int NO_LANE = -1;
  private static final long EXIT_GRACE_MILLIS = 1_000;

  /** How long a task that was told to stop has before its process is ended by force. */
  private static final Executor AFTER_STOP_GRACE =
      CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);

  private final Process process;
  private final long startNanos;
  private final FrameOutput out;
  private final FrameInput in;
  private final AtomicLong runningTask = new AtomicLong(NO_TASK);
  private volatile @Nullable TaskContext running;
  private volatile @Nullable Sampled newestSample;
  private volatile boolean reached;
  private volatile boolean killedForTimeout;
  private volatile boolean ending;
  private volatile @Nullable Double cpuSeconds;

  /**
   * Takes charge of a process that was just started.
   *
   * @param startNanos when its start began, by {@link System#nanoTime}
   */
  ChildWorker(Process process, long startNanos) {
    this.process = process;
    this.startNanos = startNanos;
    this.out = new FrameOutput(process.getOutputStream());
    this.in = new FrameInput(process.getInputStream());
    process.onExit().thenRun(this::stopAsking);
  }

  long pid() {
    return process.pid();
  }

  /** Returns when its start began, by {@link System#nanoTime}. */
  long startNanos() {
    return startNanos;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Returns whether its parent has told it to end. */
  boolean isEnding() {
    return ending;
  }

  /** Returns the number of the task it runs, 0 if it has none. */
  long runningTask() {
    return runningTask.get();
  }

  /** Returns what its task does: what it waits for at this end, else what it has said itself. */
  WorkerState state() {
    TaskContext context = running;
    if (context == null) {
      return WorkerState.IDLE;
    }
    Sampled sample = sampleOf(context.task().id());
    return context.state() != WorkerState.RUNNING || sample == null
        ? context.state()
        : sample.state();
  }

  /** Returns the share of one core it uses as far as it has said, null if it has not. */
  @Nullable Double cpu() {
    TaskContext context = running;
    if (context == null) {
      return 0.0;
    }
    Sampled sample = sampleOf(context.task().id());
    return sample == null ? null : Double.valueOf(sample.cpu());
  }

  /** Returns what it has said of its task; what it said of one before comes too late. */
  private @Nullable Sampled sampleOf(long task) {
    Sampled sample = newestSample;
    return sample != null && sample.task() == task ? sample : null;
  }

  /** Returns whether it was killed because its task had not ended long after its timeout. */
  boolean wasKilledForTimeout() {
    return killedForTimeout;
  }

  /** Returns whether its newest task got there, so that it may have run in part. */
  boolean wasReached() {
    return reached;
  }

  /** Returns the processor time it had used when it was told to end, null if not known. */
  @Nullable Double cpuSeconds() {
    return cpuSeconds;
  }

  /** Returns a future that completes with the exit status when the process is gone. */
  CompletableFuture<Integer> gone() {
    return process.onExit().thenApply(Process::exitValue);
  }

  /**
   * Waits until the process can take a task.
   *
   * @throws IOException if it ended instead
   */
  void awaitReady() throws IOException {
    if (!(receive() instanceof Ready)) {
      throw new IOException("a worker process must say first that it is ready");
    }
  }

  /**
   * Tells the process who it is.
   *
   * @throws IOException if it is gone
   */
  void introduce(String processName) throws IOException {
    send(new Introduce(processName));
  }

  /** What a task waits for at this end must not hold up the news that its process is gone. */
  private void stopAsking() {
    TaskContext context = running;
    if (context != null) {
      context.stop();
    }
  }

  /**
   * Runs a claimed task in the process and waits for its result, passing on what it says.
   *
   * @throws IOException if the process died
   */
  TaskResult run(TaskFuture future, TaskContext context, ExecutorTally tally) throws IOException {
    byte[] content;
    long encodeStart = System.nanoTime();
    try {
      content = MessageCodec.encode(new RunTask(future.task()));
    } catch (NotTransferableException e) {
      return new Failed(TaskError.of("PicklingError", String.valueOf(e.getMessage())), Effort.NONE);
    }
    tally.addCrossing(System.nanoTime() - encodeStart, content.length);
    runningTask.set(future.task().id());
    running = context;
    reached = false;
    out.write(content);
    reached = true;
    future.onStop(() -> {
      // The process first: what this end answers to a stopped task must not come before the news.
      stop(future.task().id());
      context.stop();
    });
    Overdue overdue = Overdue.watch(future.task().timeout(), () -> killForTimeout(future));
    try {
      return awaitEnd(context, tally);
    } finally {
      overdue.cancel();
      running = null;
      runningTask.set(NO_TASK);
    }
  }

  /**
   * Runs a task of no run, and tells nobody.
   *
   * @throws IOException if the process died
   */
  void rehearse(TaskSpec task) throws IOException {
    RunJournal nobodys = new RunJournal(_ -> {});
    TaskContext context =
        new TaskRunner()
            .begin(
                new WorkerIdentity(pid(), "standby", WorkerIdentity.MAIN_THREAD),
                nobodys.outlet(task, NO_LANE),
                task);
    run(new TaskFuture(task, false), context, nobodys.ledger().of(null));
  }

  private TaskResult awaitEnd(TaskContext context, ExecutorTally tally) throws IOException {
    while (true) {
      byte[] frame = readFrame();
      long decodeStart = System.nanoTime();
      switch (MessageCodec.decode(frame)) {
        case Printed printed -> context.outlet().printed(printed.text());
        case Progressed progressed -> context.outlet().progressed(progressed.fraction());
        case Sampled sampled -> newestSample = sampled;
        case Asked asked -> send(answer(asked, context));
        case Ended ended -> {
          tally.addCrossing(ended.codecNanos() + System.nanoTime() - decodeStart, frame.length);
          return ended.result();
        }
        case WorkerMessage other ->
            throw new IOException("a worker process with a task must not say " + other);
      }
    }
  }

  /** Does what the task asks, on this thread, which has nothing else to do while the task waits. */
  private WorkerMessage answer(Asked asked, TaskContext context) {
    if (!process.isAlive()) {
      context.stop();
    }
    try {
      Value value =
          context.ask(asked.target(), asked.method(), asked.arguments(), asked.keywords());
      ValueCodec.toBytes(value);
      return new Answered(value, null);
    } catch (FunctionException e) {
      return new Answered(null, new TaskError(e.type(), e.message(), e.traceback(), null));
    } catch (StoppedException e) {
      return new Answered(null, null);
    } catch (NotTransferableException e) {
      return new Answered(null, TaskError.of("PicklingError", String.valueOf(e.getMessage())));
    }
  }

  private void stop(long task) {
    AFTER_STOP_GRACE.execute(() -> {
      if (runningTask.get() == task) {
        process.destroyForcibly();
      }
    });
    try {
      send(new StopTask(task));
    } catch (IOException e) {
      // It is gone already, and with it the task.
    }
  }

  /** A worker notices a timeout by itself, but for one that is stuck. */
  private void killForTimeout(TaskFuture future) {
    if (runningTask.get() == future.task().id()) {
      killedForTimeout = true;
      process.destroyForcibly();
    }
  }

  /** Ends the process by force. Idempotent. */
  void kill() {
    process.destroyForcibly();
  }

  /** Tells the process to end and returns at once. Idempotent. */
  void end() {
    if (!ending) {
      cpuSeconds = process.info().totalCpuDuration().map(span -> span.toNanos() / 1e9).orElse(null);
      ending = true;
      out.close();
    }
  }

  /** Waits until a process that was told to end is gone, by force if it takes long. */
  void awaitGone() {
    try {
      if (!process.waitFor(EXIT_GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    process.onExit().join();
  }

  private void send(WorkerMessage message) throws IOException {
    try {
      out.write(MessageCodec.encode(message));
    } catch (NotTransferableException e) {
      throw new UncheckedIOException("only tasks carry values", new IOException(e));
    }
  }

  private WorkerMessage receive() throws IOException {
    return MessageCodec.decode(readFrame());
  }

  private byte[] readFrame() throws IOException {
    byte[] frame = in.read();
    if (frame == null) {
      throw new IOException("the worker process ended");
    }
    return frame;
  }
}
