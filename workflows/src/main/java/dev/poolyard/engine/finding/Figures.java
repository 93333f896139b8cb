package dev.poolyard.engine.finding;

import java.util.Locale;

/** Figures as people read them. */
final class Figures {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;

  private Figures() {}

  /** Returns a time with a unit that suits it, such as {@code 12.4 ms}. */
  static String time(double nanos) {
    if (nanos < NANOS_PER_MILLI) {
      return String.format(Locale.ROOT, "%.0f µs", nanos / 1e3);
    }
    return nanos < NANOS_PER_SECOND
        ? String.format(Locale.ROOT, "%.1f ms", nanos / NANOS_PER_MILLI)
        : String.format(Locale.ROOT, "%.2f s", nanos / NANOS_PER_SECOND);
  }

  /** Returns a share of a whole, such as {@code 74 %}. */
  static String share(double part, double whole) {
    return Math.round(100 * part / whole) + " %";
  }

  /** Returns a number and what it counts, such as {@code 1 task} or {@code 1,000 tasks}. */
  static String count(long number, String one) {
    return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
  }

  /** Returns a size with a unit that suits it, such as {@code 1.5 MB}. */
  static String size(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
