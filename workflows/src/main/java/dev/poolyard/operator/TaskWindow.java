package dev.poolyard.operator;

import dev.poolyard.executor.Capabilities;

/**
 * How many tasks of a node may be on their way at once.
 *
 * <p>Python's executors take in everything of a finished sequence, and so does a node that says its
 * chunk size; one that does not waits to see what its first tasks cost. Of a lazy sequence, results
 * that nobody has asked for yet count too: that bounds how far the node runs ahead of its readers.
 *
 * @param size how many
 * @param lazy whether results that wait count too
 * @param looksAhead whether there may be tasks for what nobody has asked for yet
 */
record TaskWindow(int size, boolean lazy, boolean looksAhead) {
  private static final int AHEAD_PER_WORKER = 2;

  /** Also a pool of a hundred thousand looks no further ahead by itself. */
  private static final int MOST_AHEAD = 128;

  static TaskWindow of(NodeContext context, boolean fixedChunks) {
    Capabilities executor = context.executor().capabilities();
    boolean lazy = context.isLazy();
    if (lazy && !context.looksAhead()) {
      return new TaskWindow(1, true, false);
    }
    int ahead = (int) Math.min(Integer.MAX_VALUE, (long) AHEAD_PER_WORKER * executor.parallelism());
    int unasked = lazy ? Math.min(ahead, MOST_AHEAD) : fixedChunks ? Integer.MAX_VALUE : ahead;
    int size = (int) context.params().optionalInteger("buffersize").orElse(unasked);
    return new TaskWindow(Math.max(1, size), lazy, true);
  }

  /** Returns whether one more task may be submitted. */
  boolean hasRoom(int underWay, int waiting) {
    return underWay + (lazy ? waiting : 0) < size;
  }
}
