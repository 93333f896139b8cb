package dev.poolyard.task;

import dev.poolyard.language.Host;
import java.util.function.UnaryOperator;

/** Runs tasks on the calling thread, the same way on every kind of worker. Thread-safe. */
public final class TaskRunner {
  private final FunctionLibrary functions;
  private final LiveObjects live;

  /** Makes a runner outside of any run; one for each process is enough. */
  public TaskRunner() {
    this(new FunctionLibrary(), LiveObjects.NONE);
  }

  private TaskRunner(FunctionLibrary functions, LiveObjects live) {
    this.functions = functions;
    this.live = live;
  }

  /**
   * Returns a runner of tasks of one run, which knows the functions that this one has compiled, but
   * not the results that their caches hold.
   *
   * @param objects answers what the tasks ask of futures, executors and shared memory
   */
  public TaskRunner of(LiveObjects objects) {
    return new TaskRunner(functions.withOwnCaches(0), objects);
  }

  /**
   * Returns a runner of tasks of the same run whose functions share no caches with the others, as
   * those of an interpreter of its own do.
   *
   * @param interpreter its number among the interpreters of this process and run, from 1
   * @param view how its tasks see the live objects of the run
   */
  public TaskRunner ofInterpreter(int interpreter, UnaryOperator<LiveObjects> view) {
    return new TaskRunner(functions.withOwnCaches(interpreter), view.apply(live));
  }

  /** Begins a task on the current thread; {@link #run} is to follow. */
  public TaskContext begin(WorkerIdentity worker, TaskOutlet outlet, TaskSpec task) {
    return new TaskContext(worker, outlet, task, live, functions);
  }

  /** Runs the task that has begun to its end, whatever that is; throws nothing. */
  public TaskResult run(TaskContext context) {
    return run(context, context);
  }

  /**
   * Runs the task that has begun to its end, whatever that is; throws nothing.
   *
   * @param host what the task's function sees of {@code context}
   */
  public TaskResult run(TaskContext context, Host host) {
    try {
      return new Attempt(context.task(), context, host, functions).run();
    } finally {
      context.end();
    }
  }
}
