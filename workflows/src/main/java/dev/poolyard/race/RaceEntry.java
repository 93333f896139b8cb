package dev.poolyard.race;

import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one contender did.
 *
 * @param executor its name
 * @param runs its runs that count, in their order
 * @param wall how long those took that succeeded, in seconds; nothing if none did
 * @param efficiency the ideal time of its work divided by the time it took, in the middle
 */
public record RaceEntry(
    String executor, List<RunResource> runs, Optional<Spread> wall, Optional<Double> efficiency) {

  static RaceEntry of(String executor, List<RunResource> runs) {
    List<RunResource> succeeded =
        runs.stream().filter(run -> run.status() == RunStatus.SUCCEEDED).toList();
    List<Double> efficiencies =
        succeeded.stream().map(RunResource::efficiency).filter(Objects::nonNull).toList();
    return new RaceEntry(
        executor,
        List.copyOf(runs),
        succeeded.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Spread.of(
                    succeeded.stream()
                        .map(RunResource::wallSeconds)
                        .filter(Objects::nonNull)
                        .toList())),
        efficiencies.isEmpty() ? Optional.empty() : Optional.of(Spread.of(efficiencies).median()));
  }

  /** Returns the run that took about as long as most, of those that succeeded. */
  public Optional<RunResource> typical() {
    return wall.flatMap(spread ->
        runs.stream()
            .filter(run -> run.status() == RunStatus.SUCCEEDED)
            .min(Comparator.comparingDouble(run -> Math.abs(seconds(run) - spread.median()))));
  }

  private static double seconds(RunResource run) {
    return Objects.requireNonNull(run.wallSeconds(), "a run that succeeded took some time");
  }

  /** Returns how many times as fast it was as {@code other}, by their medians. */
  public Optional<Double> speedup(RaceEntry other) {
    return wall.isPresent() && other.wall.isPresent()
        ? Optional.of(other.wall.get().median() / wall.get().median())
        : Optional.empty();
  }
}
