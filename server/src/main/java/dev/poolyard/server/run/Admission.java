package dev.poolyard.server.run;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Decides who runs and who waits: a bounded number at once, the others first come, first served.
 */
final class Admission {
  /** A guess at how long the next place takes to come free. */
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final RunLimits limits;
  private final Set<String> running = new HashSet<>();
  private final Deque<String> waiting = new ArrayDeque<>();

  Admission(RunLimits limits) {
    this.limits = limits;
  }

  /**
   * Admits a run.
   *
   * @return whether it may start now; else it waits
   * @throws QueueFullException if there is no room to wait
   */
  synchronized boolean admit(String run) throws QueueFullException {
    if (running.size() < limits.running()) {
      running.add(run);
      return true;
    }
    if (waiting.size() >= limits.waiting()) {
      throw new QueueFullException(running.size(), waiting.size(), RETRY_AFTER);
    }
    waiting.addLast(run);
    return false;
  }

  /**
   * Takes note that a run has ended.
   *
   * @return the run whose turn it is now
   */
  synchronized Optional<String> ended(String run) {
    waiting.remove(run);
    if (!running.remove(run)) {
      return Optional.empty();
    }
    Optional<String> next = Optional.ofNullable(waiting.pollFirst());
    next.ifPresent(running::add);
    return next;
  }

  /** Takes a run out of the queue; returns whether it was waiting there. */
  synchronized boolean withdraw(String run) {
    return waiting.remove(run);
  }

  /** Takes all waiting runs out of the queue. */
  synchronized List<String> withdrawAll() {
    List<String> withdrawn = List.copyOf(waiting);
    waiting.clear();
    return withdrawn;
  }

  synchronized OptionalInt position(String run) {
    int position = 1;
    for (String other : waiting) {
      if (other.equals(run)) {
        return OptionalInt.of(position);
      }
      position++;
    }
    return OptionalInt.empty();
  }

  /** Returns whether another run than this one runs. */
  synchronized boolean runsBeside(String run) {
    return running.stream().anyMatch(other -> !other.equals(run));
  }

  synchronized int runningCount() {
    return running.size();
  }

  synchronized int waitingCount() {
    return waiting.size();
  }
}
