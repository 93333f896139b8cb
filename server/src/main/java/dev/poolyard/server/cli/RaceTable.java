package dev.poolyard.server.cli;

import dev.poolyard.event.RunError;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.Finding;
import dev.poolyard.race.RaceEntry;
import dev.poolyard.race.RaceResult;
import dev.poolyard.race.Spread;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/** The result of a race as a table for people. */
final class RaceTable {
  private static final String ROW = "%-20s  %10s  %21s  %10s  %10s%n";
  private static final String NONE = "–";

  private final PrintStream out;

  RaceTable(PrintStream out) {
    this.out = out;
  }

  void print(RaceResult result) {
    out.printf(ROW, "executor", "median", "least – greatest", "speed-up", "efficiency");
    result.entries().forEach(entry -> print(entry, result.reference()));
    out.printf("%nSpeed-up: how many times as fast as %s.%n", result.reference().executor());
    out.println(
        "Efficiency: the least time this work could take on this machine's cores, divided by the median.");
    result.entries().forEach(this::printFindings);
    out.flush();
  }

  private void print(RaceEntry entry, RaceEntry reference) {
    out.printf(
        ROW,
        entry.executor(),
        entry.wall().map(wall -> seconds(wall.median())).orElse(NONE),
        entry.wall().map(RaceTable::range).orElse(NONE),
        entry.speedup(reference).map(factor -> format("%.2f×", factor)).orElse(NONE),
        entry.efficiency().map(share -> format("%.0f %%", 100 * share)).orElse(NONE));
    failure(entry).ifPresent(error -> out.println("  " + error));
  }

  private static String range(Spread wall) {
    return seconds(wall.least()) + " – " + seconds(wall.greatest());
  }

  private static String seconds(double seconds) {
    return seconds >= 1 ? format("%.2f s", seconds) : format("%.1f ms", 1e3 * seconds);
  }

  private static String format(String pattern, double figure) {
    return String.format(Locale.ROOT, pattern, figure);
  }

  private static Optional<String> failure(RaceEntry entry) {
    for (RunResource run : entry.runs()) {
      RunError error = run.error();
      if (error != null) {
        return Optional.of(
            "%s: %s: %s".formatted(run.status().word(), error.type(), error.message()));
      }
    }
    return Optional.empty();
  }

  private void printFindings(RaceEntry entry) {
    for (Finding finding : entry.runs().getLast().findings()) {
      out.printf("%n%s: %s%n", entry.executor(), finding.message());
    }
  }
}
