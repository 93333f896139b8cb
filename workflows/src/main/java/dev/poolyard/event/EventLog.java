package dev.poolyard.event;

import java.util.ArrayList;
import java.util.List;

/**
 * The history of one run: its events but for the samples, as JSON, numbered from 1 without holes.
 *
 * <p>Thread-safe: one thread appends while many read.
 */
public final class EventLog {
  private final List<String> lines = new ArrayList<>();

  /** Begins an empty log. */
  public EventLog() {}

  /**
   * Appends an event and returns its JSON with its sequence number.
   *
   * @throws IllegalArgumentException if the event is a {@link Sample}, for those are not kept
   */
  public synchronized String append(RunEvent event) {
    if (event instanceof Sample) {
      throw new IllegalArgumentException("event must not be a sample, was " + event);
    }
    String line = EventJson.write(event, lines.size() + 1L);
    lines.add(line);
    return line;
  }

  /** Returns the sequence number of the newest event, 0 if there is none. */
  public synchronized long newest() {
    return lines.size();
  }

  /**
   * Returns the events that follow sequence number {@code after}, oldest first.
   *
   * @param limit the most events to return
   */
  public synchronized List<String> after(long after, int limit) {
    int from = (int) Math.clamp(after, 0, lines.size());
    int to = (int) Math.min(lines.size(), (long) from + limit);
    return List.copyOf(lines.subList(from, to));
  }
}
