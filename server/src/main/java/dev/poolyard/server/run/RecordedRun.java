package dev.poolyard.server.run;

import dev.poolyard.event.RunStatus;
import dev.poolyard.server.store.AccessKey;
import dev.poolyard.server.store.RevisionReference;
import dev.poolyard.server.store.RunStore;
import dev.poolyard.server.store.SavedRun;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A run that is over, read from the store. */
final class RecordedRun implements WatchableRun {
  private final SavedRun run;
  private final RunStore store;

  RecordedRun(SavedRun run, RunStore store) {
    this.run = run;
    this.store = store;
  }

  @Override
  public String id() {
    return run.id();
  }

  @Override
  public String name() {
    return run.name();
  }

  @Override
  public String document() {
    return run.document();
  }

  @Override
  public Optional<RevisionReference> origin() {
    return run.origin();
  }

  @Override
  public RunStatus status() {
    return RunStatus.valueOf(run.status().toUpperCase(Locale.ROOT));
  }

  @Override
  public String resource() {
    return run.resource()
        .orElseThrow(() -> new IllegalStateException("run " + run.id() + " has no resource yet"));
  }

  @Override
  public OptionalInt queuePosition() {
    return OptionalInt.empty();
  }

  @Override
  public boolean isSteeredBy(String key) {
    return AccessKey.matches(key, run.runKeyDigest());
  }

  @Override
  public long newestSequence() {
    return store.newestSequence(run.id());
  }

  @Override
  public List<String> eventsAfter(long sequence, int limit) {
    return store.eventsAfter(run.id(), Math.max(0, sequence), limit);
  }

  @Override
  public Batch await(Cursor cursor, int limit, Duration patience) {
    List<String> events = eventsAfter(cursor.sequence(), limit);
    Cursor next = new Cursor(cursor.sequence() + events.size(), cursor.sample());
    return new Batch(events, next, events.size() < limit);
  }
}
