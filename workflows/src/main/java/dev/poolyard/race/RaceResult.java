package dev.poolyard.race;

import dev.poolyard.event.RunResource;
import dev.poolyard.race.ScalingCurve.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** How a race ended. */
public record RaceResult(List<RaceEntry> entries) {
  private static final String SERIAL = "serial";

  public RaceResult {
    entries = List.copyOf(entries);
  }

  /** Returns the result of the runs that count, by the names of the contenders, in their order. */
  public static RaceResult of(SequencedMap<String, List<RunResource>> runs) {
    return new RaceResult(
        runs.entrySet().stream()
            .map(contender -> RaceEntry.of(contender.getKey(), contender.getValue()))
            .toList());
  }

  /** Returns whom the others are compared with: serial where it took part, else the first. */
  public RaceEntry reference() {
    return entries.stream()
        .filter(entry -> entry.executor().equals(SERIAL))
        .findFirst()
        .orElse(entries.getFirst());
  }

  /** Returns the curve of each kind that took part with several numbers of workers. */
  public List<ScalingCurve> curves() {
    Map<String, List<Point>> points = new LinkedHashMap<>();
    for (RaceEntry entry : entries) {
      ContenderName name = ContenderName.of(entry.executor());
      if (name.workers().isPresent() && entry.wall().isPresent()) {
        points
            .computeIfAbsent(name.kind() + (name.gil() ? "+gil" : ""), _ -> new ArrayList<>())
            .add(new Point(name.workers().getAsInt(), entry.wall().get().median()));
      }
    }
    return points.entrySet().stream()
        .flatMap(kind -> ScalingCurve.through(kind.getKey(), kind.getValue()).stream())
        .toList();
  }
}
