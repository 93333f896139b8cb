package dev.poolyard.operator;

import dev.poolyard.event.WireMeasured;
import dev.poolyard.executor.Preview;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * Counts what goes through one wire and tells of it: at once, then every 100 ms, and ever less
 * often as the run goes on, so that a long run does not fill its recording. Thread-safe.
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
  private long toldAt = begun - SHORTEST_PAUSE;
  private boolean told;
  private boolean willTell;
  private boolean ended;

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
    if (some.isEmpty() || ended) {
      return;
    }
    items += some.size();
    newest.addAll(some.subList(Math.max(0, some.size() - NEWEST), some.size()));
    newest.subList(0, Math.max(0, newest.size() - NEWEST)).clear();
    told = false;
    long pause = pause() - (System.nanoTime() - toldAt);
    if (pause <= 0) {
      tell();
    } else if (!willTell) {
      // Nothing may follow for a long time: what is counted now must not wait for it.
      willTell = true;
      CompletableFuture.delayedExecutor(pause, TimeUnit.NANOSECONDS).execute(this::catchUp);
    }
  }

  /** Tells how it stands now, unless that has been told; nothing goes through any more. */
  synchronized void end() {
    if (!told) {
      tell();
    }
    ended = true;
  }

  private synchronized void catchUp() {
    willTell = false;
    if (!told && !ended) {
      tell();
    }
  }

  private long pause() {
    return Math.max(SHORTEST_PAUSE, (System.nanoTime() - begun) / PAUSES_OF_A_RUN);
  }

  private void tell() {
    told = true;
    toldAt = System.nanoTime();
    long count = items;
    List<JsonNode> shown = newest.stream().map(Preview::of).filter(Objects::nonNull).toList();
    journal.report(t -> new WireMeasured(t, from, node, port, count, shown));
  }
}
