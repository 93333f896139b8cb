package dev.poolyard.live;

import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskResult;
import dev.poolyard.value.LiveKind;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * {@code concurrent.futures.Future}: the result of a call that may still be on its way.
 *
 * <p>It exists before its call is submitted, so that two calls can be given each other's future. It
 * is done exactly once. Thread-safe.
 */
public final class LiveFuture {
  /** Counts the futures that have ended, in whatever run: what follows from another comes later. */
  private static final AtomicLong ENDED = new AtomicLong();

  private static final String CANCELLED = "by its future's cancel()";

  private final LiveReference reference;
  private final RunJournal journal;
  private final Set<Runnable> listeners = new LinkedHashSet<>();
  private @Nullable Producer producer;
  private @Nullable TaskFuture task;
  private @Nullable Outcome outcome;
  private long turn = Long.MAX_VALUE;
  private boolean retrieved;

  /** How it ended. */
  public sealed interface Outcome {
    /** The call returned. */
    record Returned(Value value) implements Outcome {}

    /**
     * The call raised an exception.
     *
     * @param node the node whose call it was
     */
    record Raised(TaskError error, String node) implements Outcome {}

    /** The call was cancelled, or never submitted. */
    record Cancelled() implements Outcome {}
  }

  /**
   * Begins a future whose call is not submitted yet.
   *
   * @param id the node that makes it, and a number if a function does
   */
  public LiveFuture(String id, RunJournal journal) {
    this.reference = new LiveReference(LiveKind.FUTURE, id);
    this.journal = journal;
  }

  /** Returns how functions refer to it. */
  public LiveReference reference() {
    return reference;
  }

  /** Says who will submit its call; left out, it counts as something that will. */
  public synchronized void comesFrom(Producer whoever) {
    producer = whoever;
  }

  private synchronized Optional<Producer> producer() {
    return Optional.ofNullable(producer);
  }

  /** Returns whether it may still be done, given which tasks can go on. */
  public boolean mayCome(Liveness liveness) {
    return isDone()
        || task()
            .map(liveness::canEnd)
            .orElseGet(() -> producer().map(liveness::goesOn).orElse(true));
  }

  /** Returns the running tasks of which one must go on before it can be done. */
  public List<TaskFuture> inTheWay(Liveness liveness) {
    return task()
        .map(liveness::inTheWayOf)
        .orElseGet(() -> producer().map(liveness::inTheWayOf).orElse(List.of()));
  }

  /** Says which task brings its result: it is done when the task is. */
  public void submitted(TaskFuture future) {
    synchronized (this) {
      task = future;
    }
    future.onDone(result -> complete(outcomeOf(future, result)));
    if (isDone()) {
      // Cancelled before it could be submitted.
      future.cancel(journal, CANCELLED);
    }
  }

  private static Outcome outcomeOf(TaskFuture future, TaskResult result) {
    return switch (result) {
      case TaskResult.Succeeded succeeded -> new Outcome.Returned(succeeded.value());
      case TaskResult.Failed failed -> new Outcome.Raised(failed.error(), future.task().node());
      case TaskResult.Cancelled _ -> new Outcome.Cancelled();
    };
  }

  /** Ends it, unless it has ended already. */
  public void complete(Outcome how) {
    List<Runnable> told;
    synchronized (this) {
      if (outcome != null) {
        return;
      }
      outcome = how;
      turn = ENDED.incrementAndGet();
      told = List.copyOf(listeners);
      listeners.clear();
    }
    told.forEach(Runnable::run);
  }

  /**
   * Cancels the call if it has not started yet, as {@code Future.cancel()} does.
   *
   * @return whether it is cancelled now
   */
  public boolean cancel() {
    TaskFuture submitted;
    synchronized (this) {
      submitted = task;
    }
    if (submitted == null) {
      complete(new Outcome.Cancelled());
    } else {
      submitted.cancel(journal, CANCELLED);
    }
    return isCancelled();
  }

  /** Returns how it ended, or nothing if it has not yet. */
  public synchronized Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** Returns how it ended, for somebody who will use the result or be told of the exception. */
  public synchronized Optional<Outcome> retrieve() {
    retrieved |= outcome != null;
    return Optional.ofNullable(outcome);
  }

  /** Returns whether anybody has taken the result or the exception. */
  public synchronized boolean isRetrieved() {
    return retrieved;
  }

  /** Returns whether it has ended. */
  public synchronized boolean isDone() {
    return outcome != null;
  }

  /** Returns a number that is greater the later it ended, and greatest as long as it has not. */
  public synchronized long turn() {
    return turn;
  }

  /** Returns whether it has ended by being cancelled. */
  public synchronized boolean isCancelled() {
    return outcome instanceof Outcome.Cancelled;
  }

  /** Returns whether its call is running now. */
  public synchronized boolean isRunning() {
    return outcome == null && task != null && task.isRunning();
  }

  /** Returns the task that brings its result, or nothing if it was not submitted yet. */
  public synchronized Optional<TaskFuture> task() {
    return Optional.ofNullable(task);
  }

  /** Calls {@code listener} once it has ended, at once if it has. */
  public void onDone(Runnable listener) {
    synchronized (this) {
      if (outcome == null) {
        listeners.add(listener);
        return;
      }
    }
    listener.run();
  }

  /** Takes back what {@link #onDone} was given. */
  public synchronized void forget(Runnable listener) {
    listeners.remove(listener);
  }
}
