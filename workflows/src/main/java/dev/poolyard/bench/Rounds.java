package dev.poolyard.bench;

import dev.poolyard.race.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rounds of one measurement. */
final class Rounds {
  private static final double NANOS_PER_SECOND = 1e9;

  private final String what;
  private final List<Double> ours = new ArrayList<>();
  private final List<Double> pythons = new ArrayList<>();
  private final List<Double> ratios = new ArrayList<>();

  Rounds(String what) {
    this.what = what;
  }

  /**
   * Adds a round.
   *
   * @param python nothing in every round if there is no Python
   * @throws BenchException if the two results differ
   */
  void add(Timing poolyard, @Nullable Timing python) throws BenchException {
    ours.add(poolyard.nanos() / NANOS_PER_SECOND);
    if (python != null) {
      if (!python.result().equals(poolyard.result())) {
        throw new BenchException(
            "%s: Poolyard says %s, Python says %s"
                .formatted(what, poolyard.result(), python.result()));
      }
      pythons.add(python.nanos() / NANOS_PER_SECOND);
      ratios.add((double) python.nanos() / Math.max(1, poolyard.nanos()));
    }
  }

  /** Sums up the seconds of all rounds. */
  Measured seconds() {
    return new Measured(what, Spread.of(ours), spread(pythons), spread(ratios));
  }

  /** Returns the slowest round of each side, which need not be the same. */
  Measured slowest(String title) {
    double our = Spread.of(ours).greatest();
    Optional<Spread> python = spread(pythons).map(all -> single(all.greatest()));
    return new Measured(
        title, single(our), python, python.map(slowest -> single(slowest.median() / our)));
  }

  private static Spread single(double figure) {
    return new Spread(figure, figure, figure);
  }

  private static Optional<Spread> spread(List<Double> figures) {
    return figures.isEmpty() ? Optional.empty() : Optional.of(Spread.of(figures));
  }
}
