package dev.poolyard.server.run;

import java.util.ArrayList;
import java.util.List;

/**
 * The newest events of a run as JSON lines, numbered from 1 without holes. Lines that are kept in
 * the store may leave the window; lines that are not never do.
 *
 * <p>Not thread-safe; guarded by its {@link ActiveRun}.
 */
final class EventWindow {
  /** Kept lines that stay for watchers that are nearly up to date. */
  private static final int REMEMBERED = 4096;

  private final List<String> lines = new ArrayList<>();

  /** The sequence number of the line before the first in the window. */
  private long before;

  private long kept;

  long newest() {
    return before + lines.size();
  }

  long kept() {
    return kept;
  }

  /** Returns how many lines are not kept yet. */
  long unkept() {
    return newest() - kept;
  }

  void add(String line) {
    lines.add(line);
  }

  /** Returns whether the line after {@code sequence} is still in the window. */
  boolean reachesBackTo(long sequence) {
    return sequence >= before;
  }

  /** Returns at most {@code limit} lines after {@code sequence}, which the window reaches. */
  List<String> after(long sequence, int limit) {
    int from = (int) Math.clamp(sequence - before, 0, lines.size());
    int to = (int) Math.min(lines.size(), (long) from + limit);
    return List.copyOf(lines.subList(from, to));
  }

  /** Takes note that all lines up to {@code sequence} are kept, and lets old ones go. */
  void keptUpTo(long sequence) {
    kept = sequence;
    int surplus = (int) (kept - before) - REMEMBERED;
    // Removing from the front moves the rest, so it is done rarely and for many at once.
    if (surplus >= REMEMBERED) {
      lines.subList(0, surplus).clear();
      before += surplus;
    }
  }
}
