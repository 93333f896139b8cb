package dev.poolyard.race;

import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.Costs;
import dev.poolyard.event.RunResource.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A race as programs read it. Times are seconds; what nobody could measure is null.
 *
 * @param cores of the machine
 * @param reference whom the others are compared with
 * @param executors the contenders in their order
 * @param scaling the kinds that took part with several numbers of workers
 */
public record RaceReport(int cores, String reference, List<Line> executors, List<Curve> scaling) {

  /**
   * One contender.
   *
   * @param speedup how many times as fast as the reference, by the medians
   * @param efficiency the ideal time divided by the time it took, in the middle
   * @param idealSeconds the least time its work could take on this machine's cores
   * @param costs of the run that took about as long as most; its {@code findings} too
   * @param runs those that count
   */
  public record Line(
      String executor,
      @Nullable Double median,
      @Nullable Double least,
      @Nullable Double greatest,
      @Nullable Double speedup,
      @Nullable Double efficiency,
      @Nullable Double idealSeconds,
      @Nullable Costs costs,
      List<Finding> findings,
      List<RunResource> runs) {

    private static Line of(RaceEntry entry, RaceEntry reference) {
      RunResource typical = entry.typical().orElse(null);
      return new Line(
          entry.executor(),
          entry.wall().map(Spread::median).orElse(null),
          entry.wall().map(Spread::least).orElse(null),
          entry.wall().map(Spread::greatest).orElse(null),
          entry.speedup(reference).orElse(null),
          entry.efficiency().orElse(null),
          typical == null ? null : typical.idealSeconds(),
          typical == null ? null : typical.costs(),
          typical == null ? List.of() : typical.findings(),
          entry.runs());
    }
  }

  /**
   * One kind with more and more workers, and what Amdahl's law makes of it.
   *
   * @param parallelShare which part of the work can be shared, 0 to 1
   * @param greatestSpeedup what any number of workers could reach, null if there is no limit
   */
  public record Curve(
      String executor,
      List<ScalingCurve.Point> points,
      double parallelShare,
      @Nullable Double greatestSpeedup) {

    private static Curve of(ScalingCurve curve) {
      return new Curve(
          curve.kind(),
          curve.points(),
          curve.parallelShare(),
          curve.greatestSpeedup().orElse(null));
    }
  }

  /** Returns the report of a race on this machine. */
  public static RaceReport of(RaceResult result) {
    RaceEntry reference = result.reference();
    return new RaceReport(
        Runtime.getRuntime().availableProcessors(),
        reference.executor(),
        result.entries().stream().map(entry -> Line.of(entry, reference)).toList(),
        result.curves().stream().map(Curve::of).toList());
  }
}
