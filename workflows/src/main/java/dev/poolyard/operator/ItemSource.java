package dev.poolyard.operator;

import dev.poolyard.value.Value;
import java.util.List;

/**
 * The items of a sequence, each computed when it is asked for.
 *
 * <p>Used by one thread at a time. Operators on sequences are written against it once: over a
 * finished sequence they ask for everything, over a lazy one as their own readers ask.
 */
public interface ItemSource {

  /**
   * Returns the next items: at least one, unless there are no more. Computes nothing that is not
   * needed for as many as are asked for, but for the look-ahead of an executor.
   *
   * @param most how many are asked for, at least 1
   * @throws NodeFailure if an item could not be computed; there are no more then
   * @throws NodeCancelled if there are no more because tasks were cancelled
   * @throws InterruptedException if the run is being stopped
   */
  List<Value> next(int most) throws NodeFailure, NodeCancelled, InterruptedException;

  /** Ends it: nobody will ask any more. What runs already goes on. Idempotent. */
  default void close() {}

  /**
   * Waits until nothing runs any more, so that all it costs is counted; after {@link #close}.
   *
   * @throws InterruptedException if the run is being stopped
   */
  default void awaitClosed() throws InterruptedException {}
}
