package dev.poolyard.race;

import dev.poolyard.event.RunResource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Runs contenders against each other, one run at a time and in turns, so that what else the machine
 * does meets all alike. The first turn warms up and does not count. Used by one thread.
 */
public final class Race {
  private final List<Contender> contenders;
  private final int repeat;

  /**
   * Prepares a race.
   *
   * @param repeat how many runs of each contender count, at least 1
   */
  public Race(List<Contender> contenders, int repeat) {
    if (contenders.isEmpty() || repeat < 1) {
      throw new IllegalArgumentException(
          "a race needs contenders and runs, had %d and %d".formatted(contenders.size(), repeat));
    }
    this.contenders = List.copyOf(contenders);
    this.repeat = repeat;
  }

  /**
   * Runs it to its end.
   *
   * @throws InterruptedException if interrupted; the run that goes on is ended
   */
  public RaceResult run(RaceRunner runner, RaceListener listener) throws InterruptedException {
    SequencedMap<String, List<RunResource>> runs = new LinkedHashMap<>();
    for (int round = 0; round <= repeat; round++) {
      for (Contender contender : contenders) {
        RunResource run = runner.run(contender, round);
        if (round > 0) {
          runs.computeIfAbsent(contender.name(), _ -> new ArrayList<>()).add(run);
        }
        listener.finished(contender, round, run);
      }
    }
    return RaceResult.of(runs);
  }
}
