package dev.poolyard.race;

import java.util.Collection;

/**
 * The same figure measured several times.
 *
 * @param least the smallest
 * @param median the one in the middle; of an even number, the mean of the two in the middle
 * @param greatest the largest
 */
public record Spread(double least, double median, double greatest) {

  /**
   * Sums up {@code figures}.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Spread of(Collection<Double> figures) {
    double[] sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("there must be a figure");
    }
    int last = sorted.length - 1;
    return new Spread(sorted[0], (sorted[last / 2] + sorted[(last + 1) / 2]) / 2, sorted[last]);
  }
}
