package dev.poolyard.process;

import dev.poolyard.engine.WorkflowRun;
import dev.poolyard.event.EventJson;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunFinished;
import dev.poolyard.executor.process.WorkerSupply;
import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowReader;
import dev.poolyard.process.MainMessage.Cancel;
import dev.poolyard.process.MainMessage.Happened;
import dev.poolyard.process.MainMessage.Ready;
import dev.poolyard.process.MainMessage.Start;
import dev.poolyard.task.TaskRunner;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The program of a main process: one run, its engine, its threads, and the parent of its worker
 * processes. It is started ahead, waits for its run, tells what happens, and ends. It ends too when
 * its standard input does.
 */
public final class MainProcess {
  private final Pipes pipes;
  private final TaskRunner runner = new TaskRunner();
  private final WorkerSupply supply;
  private @Nullable WorkflowRun run;

  private MainProcess(Pipes pipes, WorkerSupply supply) {
    this.pipes = pipes;
    this.supply = supply;
  }

  /**
   * Starts the program.
   *
   * @param arguments how many worker processes to start ahead
   */
  public static void main(String[] arguments) {
    Pipes pipes = Pipes.take();
    try {
      WorkerSupply supply = new WorkerSupply(ChildPrograms::worker);
      MainProcess main = new MainProcess(pipes, supply);
      supply.prepare(Integer.parseInt(arguments[0]), WarmUp.TASKS);
      WarmUp.runTasks(main.runner);
      WarmUp.runOneWorkflow(main.runner, supply);
      pipes.out().write(new Ready().encode());
      try (Rehearsals rehearsals =
          Rehearsals.start(() -> WarmUp.runOneWorkflow(main.runner, supply))) {
        main.listen(rehearsals);
      }
    } catch (IOException | RuntimeException e) {
      Pipes.fail(e);
    }
    Pipes.end();
  }

  private void listen(Rehearsals rehearsals) throws IOException {
    for (byte[] frame = pipes.in().read(); frame != null; frame = pipes.in().read()) {
      switch (MainMessage.decode(frame)) {
        case Start start -> {
          rehearsals.close();
          start(start.request());
        }
        case Cancel cancel -> {
          if (run != null) {
            run.cancel(cancel.waitForRunning(), cancel.cancelFutures());
          }
        }
        case MainMessage other -> throw new IOException("the server must not say " + other);
      }
    }
  }

  private void start(RunRequest request) {
    Workflow workflow = WorkflowReader.readAccepted(request.document());
    WorkflowRun started = new WorkflowRun(workflow, request.options(), runner, supply, this::tell);
    run = started;
    MainThreads.start(() -> {
      try {
        started.run();
        supply.close();
      } catch (RuntimeException | Error e) {
        Pipes.fail(e);
      }
      Pipes.end();
    });
  }

  private void tell(RunEvent event) {
    if (event instanceof RunFinished) {
      // The server takes it that no process of the run is left, standbys included.
      supply.close();
    }
    try {
      pipes.out().write(new Happened(EventJson.write(event)).encode());
    } catch (IOException e) {
      Pipes.end();
    }
  }
}
