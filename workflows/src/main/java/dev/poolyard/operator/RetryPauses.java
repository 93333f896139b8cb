package dev.poolyard.operator;

import dev.poolyard.task.TaskSpec;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that have failed and pause before they are tried again: 0.05 s before the second attempt,
 * and twice as long before each that follows, up to 2 s. Used by one thread at a time.
 */
final class RetryPauses {
  private static final long FIRST = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(2);

  private static final int MOST_DOUBLINGS = 10;

  /** Times by {@link System#nanoTime} can be compared by their differences only. */
  private static final long ORIGIN = System.nanoTime();

  private record Pause(TaskSpec task, long end) {}

  private final PriorityQueue<Pause> pauses =
      new PriorityQueue<>(Comparator.comparingLong((Pause pause) -> pause.end() - ORIGIN));

  /** Begins the pause of a task, which is at the attempt that is to come. */
  void begin(TaskSpec task, long now) {
    pauses.add(new Pause(task, now + nanosBefore(task.attempt())));
  }

  /** Returns how long the pause before an attempt is, from the second on. */
  static long nanosBefore(int attempt) {
    return Math.min(LONGEST, FIRST << Math.min(attempt - 2, MOST_DOUBLINGS));
  }

  /** Returns a task whose pause is over, null if there is none. */
  @Nullable TaskSpec poll(long now) {
    Pause first = pauses.peek();
    if (first == null || first.end() - now > 0) {
      return null;
    }
    pauses.remove();
    return first.task();
  }

  int size() {
    return pauses.size();
  }

  /** Ends all pauses; their tasks are not tried again. */
  void clear() {
    pauses.clear();
  }
}
