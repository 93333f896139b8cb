package dev.poolyard.e2e.measure;

import dev.poolyard.e2e.support.Application;
import dev.poolyard.e2e.support.Chromium;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Measures how a run is watched under load and prints a table; ends with status 1 when a figure is
 * missed. Arguments: the parts to measure, all of them by default.
 */
public final class WatchingUnderLoad {
  private static final Map<String, Measurement> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("recording", new LongRun());
    PARTS.put("stream", new BusyStream(5000, 10, 20, false));
    PARTS.put("latency", new BusyStream(1000, 10, 8, true));
    PARTS.put("watchers", new ManyWatchers());
  }

  private WatchingUnderLoad() {}

  /** Measures the parts that are named in {@code arguments}. */
  public static void main(String[] arguments) throws Exception {
    List<String> wanted = arguments.length == 0 ? List.copyOf(PARTS.keySet()) : List.of(arguments);
    if (!PARTS.keySet().containsAll(wanted)) {
      throw new IllegalArgumentException("the parts are " + PARTS.keySet() + ", was " + wanted);
    }
    PrintStream out = System.out;
    boolean met = true;
    try (Application application = Application.start();
        Chromium chromium = Chromium.launch()) {
      for (String part : wanted) {
        out.printf("%n%s  (load before: %s)%n", part, load());
        for (Figure figure :
            Objects.requireNonNull(PARTS.get(part))
                .measure(application.address(), chromium.browser())) {
          out.printf(
              "  %-76s %22s  %-14s %s%n",
              figure.what(), figure.measured(), figure.wanted(), figure.met() ? "" : "MISSED");
          met &= figure.met();
        }
        out.printf("  load after: %s%n", load());
      }
    }
    System.exit(met ? 0 : 1);
  }

  private static String load() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%.1f on %d processors",
        system.getSystemLoadAverage(),
        system.getAvailableProcessors());
  }
}
