package dev.poolyard.race;

import java.util.List;
import java.util.Optional;

/**
 * How one kind of executor did with more and more workers, and the straight line of Amdahl's law
 * through it: a time {@code T(n) = s + p / n}, where {@code s} stays whatever the number of workers
 * and {@code p} is shared by them.
 *
 * @param kind such as {@code process_pool}
 * @param points by number of workers, at least two
 * @param alone {@code s} in seconds
 * @param shared {@code p} in seconds
 * @see <a href="https://doi.org/10.1145/1465482.1465560">Amdahl 1967</a>
 */
public record ScalingCurve(String kind, List<Point> points, double alone, double shared) {

  /**
   * One number of workers.
   *
   * @param seconds the median time
   */
  public record Point(int workers, double seconds) {}

  public ScalingCurve {
    points = List.copyOf(points);
  }

  /** Returns the curve through {@code points}, or nothing if there are less than two numbers. */
  static Optional<ScalingCurve> through(String kind, List<Point> points) {
    if (points.stream().map(Point::workers).distinct().count() < 2) {
      return Optional.empty();
    }
    double meanTime = points.stream().mapToDouble(Point::seconds).average().orElseThrow();
    double meanShare = points.stream().mapToDouble(ScalingCurve::share).average().orElseThrow();
    double products = 0;
    double squares = 0;
    for (Point point : points) {
      double distance = share(point) - meanShare;
      products += distance * (point.seconds() - meanTime);
      squares += distance * distance;
    }
    // More workers may do harm and less than nothing cannot stay: both ends of what the law can
    // say.
    double shared = Math.max(0, products / squares);
    double alone = meanTime - shared * meanShare;
    return Optional.of(
        alone >= 0
            ? new ScalingCurve(kind, points, alone, shared)
            : new ScalingCurve(kind, points, 0, throughOrigin(points)));
  }

  private static double throughOrigin(List<Point> points) {
    double products = 0;
    double squares = 0;
    for (Point point : points) {
      products += share(point) * point.seconds();
      squares += share(point) * share(point);
    }
    return products / squares;
  }

  private static double share(Point point) {
    return 1.0 / point.workers();
  }

  /** Returns which part of the work can be shared, 0 to 1. */
  public double parallelShare() {
    return alone + shared == 0 ? 0 : shared / (alone + shared);
  }

  /** Returns how many times as fast as one worker any number of workers could be at the most. */
  public Optional<Double> greatestSpeedup() {
    return alone == 0 ? Optional.empty() : Optional.of((alone + shared) / alone);
  }
}
