package dev.poolyard.executor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A bounded first-in-first-out queue between submitters and workers. Thread-safe. */
public final class TaskQueue {
  private final int limit;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition notEmpty = lock.newCondition();
  private final Condition notFull = lock.newCondition();
  private final Deque<TaskFuture> waiting = new ArrayDeque<>();
  private boolean closed;

  /**
   * Begins an empty queue.
   *
   * @param limit how many tasks may wait
   */
  public TaskQueue(int limit) {
    this.limit = limit;
  }

  /**
   * Appends a task, waiting for room. After {@link #close} the task is left to whoever cancels it.
   *
   * @throws InterruptedException if interrupted while waiting
   */
  public void put(TaskFuture future) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (waiting.size() >= limit && !closed) {
        notFull.await();
      }
      if (!closed) {
        waiting.add(future);
        notEmpty.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Returns whether a task would be taken in without waiting. */
  public boolean hasRoom() {
    lock.lock();
    try {
      return waiting.size() < limit;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Appends a task at once. Whoever has seen {@link #hasRoom} may do so, and as several may have
   * seen the same room the queue may grow beyond its limit by as many as ask at the same time.
   */
  public void add(TaskFuture future) {
    lock.lock();
    try {
      if (!closed) {
        waiting.add(future);
        notEmpty.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes the oldest task, waiting for one.
   *
   * @return null once the queue is closed and empty
   * @throws InterruptedException if interrupted while waiting
   */
  public @Nullable TaskFuture take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (waiting.isEmpty()) {
        if (closed) {
          return null;
        }
        notEmpty.await();
      }
      notFull.signal();
      return waiting.remove();
    } finally {
      lock.unlock();
    }
  }

  /** Takes no more tasks; those that wait can still be taken. Idempotent. */
  public void close() {
    lock.lock();
    try {
      closed = true;
      notEmpty.signalAll();
      notFull.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
