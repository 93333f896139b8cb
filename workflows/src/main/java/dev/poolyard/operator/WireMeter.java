package dev.poolyard.operator;

import dev.poolyard.event.WireMeasured;
import dev.poolyard.executor.Preview;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * Counts what goes through one wire and tells of it: every 100 ms at first, ever less often as the
 * run goes on, so that a long run does not fill its recording, and in the end. Thread-safe.
 */
final class WireMeter {
  private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
  private static final int PAUSES_OF_A_RUN = 20;
  private static final int NEWEST = 3;

  private final RunJournal journal;
  private final String from;
  private final String node;
  private final String port;
  private final long begun = System.nanoTime();
  private final List<Value> newest = new ArrayList<>(NEWEST);
  private long items;
  private long dueAt = begun + SHORTEST_PAUSE;
  private boolean told;

  /**
   * Begins with nothing.
   *
   * @param from the node that gives
   * @param node the node that takes, by its port {@code port}
   */
  WireMeter(RunJournal journal, String from, String node, String port) {
    this.journal = journal;
    this.from = from;
    this.node = node;
    this.port = port;
  }

  /** Counts the next items, which have just gone through. */
  synchronized void passed(List<Value> some) {
    if (some.isEmpty()) {
      return;
    }
    items += some.size();
    newest.addAll(some.subList(Math.max(0, some.size() - NEWEST), some.size()));
    newest.subList(0, Math.max(0, newest.size() - NEWEST)).clear();
    told = false;
    long now = System.nanoTime();
    if (now - dueAt >= 0) {
      dueAt = now + Math.max(SHORTEST_PAUSE, (now - begun) / PAUSES_OF_A_RUN);
      tell();
    }
  }

  /** Tells how it stands now, unless that has been told. */
  synchronized void end() {
    if (!told) {
      tell();
    }
  }

  private void tell() {
    told = true;
    long count = items;
    List<JsonNode> shown = newest.stream().map(Preview::of).filter(Objects::nonNull).toList();
    journal.report(t -> new WireMeasured(t, from, node, port, count, shown));
  }
}
