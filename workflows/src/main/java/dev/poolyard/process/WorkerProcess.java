package dev.poolyard.process;

import dev.poolyard.executor.process.MessageCodec;
import dev.poolyard.executor.process.WorkerMessage;
import dev.poolyard.executor.process.WorkerMessage.Answered;
import dev.poolyard.executor.process.WorkerMessage.Ended;
import dev.poolyard.executor.process.WorkerMessage.Introduce;
import dev.poolyard.executor.process.WorkerMessage.Printed;
import dev.poolyard.executor.process.WorkerMessage.Progressed;
import dev.poolyard.executor.process.WorkerMessage.Ready;
import dev.poolyard.executor.process.WorkerMessage.RunTask;
import dev.poolyard.executor.process.WorkerMessage.StopTask;
import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskOutlet;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WorkerIdentity;
import dev.poolyard.value.NotTransferableException;
import java.io.IOException;
import java.util.concurrent.SynchronousQueue;
import org.jspecify.annotations.Nullable;

/**
 * The program of a worker process: runs the tasks its parent sends, one at a time, on its main
 * thread. It ends when its standard input does.
 */
public final class WorkerProcess {
  /** A task together with what it took to read it. */
  private record Received(TaskSpec task, long codecNanos) {}

  private final Pipes pipes;
  private final ParentObjects parentObjects;
  private final TaskRunner runner;
  private final SynchronousQueue<Received> handOver = new SynchronousQueue<>();
  private final TaskSamples samples = new TaskSamples(this::say);
  private volatile String processName = "standby";
  private volatile @Nullable RunningTask running;
  private volatile long newestStop;

  /** The task that runs now, as far as another thread needs it. */
  private record RunningTask(long id, TaskContext context) {}

  private WorkerProcess(Pipes pipes) {
    this.pipes = pipes;
    this.parentObjects = new ParentObjects(pipes.out()::write);
    this.runner = new TaskRunner().of(parentObjects);
  }

  /** Starts the program; it takes no arguments. */
  public static void main(String[] arguments) {
    WorkerProcess worker = new WorkerProcess(Pipes.take());
    try {
      WarmUp.runTasks(worker.runner);
      MainThreads.start(worker::runTasks);
      worker.send(new Ready());
      worker.listen();
    } catch (IOException | InterruptedException | RuntimeException e) {
      Pipes.fail(e);
    }
    Pipes.end();
  }

  private void listen() throws IOException, InterruptedException {
    for (byte[] frame = pipes.in().read(); frame != null; frame = pipes.in().read()) {
      long decodeStart = System.nanoTime();
      switch (MessageCodec.decode(frame)) {
        case Introduce introduce -> processName = introduce.processName();
        case RunTask run -> handOver.put(new Received(run.task(), System.nanoTime() - decodeStart));
        case StopTask stop -> stop(stop.task());
        case Answered answered -> parentObjects.answered(answered);
        case WorkerMessage other -> throw new IOException("a parent must not say " + other);
      }
    }
  }

  private void stop(long task) {
    newestStop = task;
    RunningTask now = running;
    if (now != null && now.id() == task) {
      now.context().stop();
    }
  }

  private void runTasks() {
    samples.startWatching(Thread.currentThread());
    try {
      while (true) {
        Received received = handOver.take();
        finish(received, run(received.task()));
      }
    } catch (IOException | InterruptedException e) {
      Pipes.end();
    }
  }

  private TaskResult run(TaskSpec task) {
    WorkerIdentity self =
        new WorkerIdentity(ProcessHandle.current().pid(), processName, WorkerIdentity.MAIN_THREAD);
    TaskContext context = runner.begin(self, new ParentOutlet(), task);
    running = new RunningTask(task.id(), context);
    samples.begin(context);
    if (newestStop == task.id()) {
      context.stop(); // Told between reading the task and getting here.
    }
    try {
      return runner.run(context);
    } finally {
      samples.end();
      running = null;
    }
  }

  private void finish(Received received, TaskResult result) throws IOException {
    byte[] frame;
    try {
      frame = MessageCodec.encode(new Ended(result, received.codecNanos()));
    } catch (NotTransferableException e) {
      TaskError error = TaskError.of("PicklingError", String.valueOf(e.getMessage()));
      frame = encode(new Ended(new Failed(error, result.effort()), received.codecNanos()));
    }
    pipes.out().write(frame);
  }

  private void send(WorkerMessage message) throws IOException {
    pipes.out().write(encode(message));
  }

  /** Sends, or ends, as the parent is gone if that fails. */
  private void say(WorkerMessage message) {
    try {
      send(message);
    } catch (IOException e) {
      Pipes.end();
    }
  }

  private static byte[] encode(WorkerMessage message) {
    try {
      return MessageCodec.encode(message);
    } catch (NotTransferableException e) {
      throw new IllegalStateException("only results carry values", e);
    }
  }

  /** Passes on what a task says to the parent. */
  private final class ParentOutlet implements TaskOutlet {
    @Override
    public void printed(String text) {
      say(new Printed(text));
    }

    @Override
    public void progressed(double fraction) {
      say(new Progressed(fraction));
    }
  }
}
