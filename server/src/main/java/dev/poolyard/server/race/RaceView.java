package dev.poolyard.server.race;

import dev.poolyard.server.store.AccessKey;
import dev.poolyard.server.store.SavedRace;
import dev.poolyard.server.store.SavedRaceRun;
import java.util.List;
import java.util.Optional;

/**
 * A race to look at, as it was when it was asked for. Immutable.
 *
 * @param runs the ended ones in their order
 * @param running the run that goes on
 */
public record RaceView(SavedRace saved, List<SavedRaceRun> runs, Optional<String> running) {
  public RaceView {
    runs = List.copyOf(runs);
  }

  /** Returns what it amounts to so far. */
  public RaceResource resource() {
    return RaceResource.of(saved, runs, running);
  }

  /** Returns whether {@code key} is the key that was given to whoever started it. */
  public boolean isSteeredBy(String key) {
    return AccessKey.matches(key, saved.raceKeyDigest());
  }
}
