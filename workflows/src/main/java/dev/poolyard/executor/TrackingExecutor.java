package dev.poolyard.executor;

import java.util.Collection;

/** What all executors do alike with the tasks they have accepted. */
public abstract class TrackingExecutor implements TaskExecutor {
  /** The tasks that were accepted and have not ended. */
  protected final OpenTasks tasks;

  /** Begins with no task open. */
  protected TrackingExecutor(RunJournal journal) {
    this.tasks = new OpenTasks(journal);
  }

  @Override
  public final Collection<TaskFuture> openTasks() {
    return tasks.all();
  }

  @Override
  public final void shutdown(boolean cancelFutures, boolean interrupt) {
    tasks.shutdown(cancelFutures, interrupt);
  }

  @Override
  public final boolean isShutDown() {
    return tasks.isShutDown();
  }
}
