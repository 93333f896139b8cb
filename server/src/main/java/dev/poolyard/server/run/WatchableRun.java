package dev.poolyard.server.run;

import dev.poolyard.event.RunStatus;
import dev.poolyard.server.store.RevisionReference;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A run to look at, whether it waits, goes on or is over. */
public sealed interface WatchableRun permits ActiveRun, RecordedRun {

  /** Returns its id. */
  String id();

  /** Returns its workflow's name. */
  String name();

  /** Returns the document it runs. */
  String document();

  /** Returns the saved revision it runs, empty if the document was not saved. */
  Optional<RevisionReference> origin();

  /** Returns where it stands. */
  RunStatus status();

  /** Returns its resource as a JSON object. */
  String resource();

  /** Returns its place in the queue, 1 being next; empty if it does not wait. */
  OptionalInt queuePosition();

  /** Returns whether {@code key} is the key that was given to whoever started it. */
  boolean isSteeredBy(String key);

  /** Returns the sequence number of its newest event. */
  long newestSequence();

  /** Returns at most {@code limit} numbered events after {@code sequence}, as JSON, in order. */
  List<String> eventsAfter(long sequence, int limit);

  /**
   * Waits until something follows {@code cursor}, the run is over, or {@code patience} has run out.
   *
   * @param limit the most numbered events to return
   * @throws InterruptedException if the waiting thread is interrupted
   */
  Batch await(Cursor cursor, int limit, Duration patience) throws InterruptedException;
}
